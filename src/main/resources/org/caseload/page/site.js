"use strict";
// Nothing here is needed: without it the pages work and are asked for anew by hand.
(function () {
  const progress = document.getElementById("progress");
  if (progress && window.EventSource) {
    const events = new EventSource("/progress/" + progress.dataset.number);
    events.onmessage = function (event) {
      if (event.data === "end") {
        events.close();
        location.reload();
      } else if (event.data !== progress.textContent) {
        // A new answer is there when the number of runs behind it changes.
        const before = progress.textContent.match(/^\D*\d+ runs/);
        const now = event.data.match(/^\D*\d+ runs/);
        progress.textContent = event.data;
        if (before && now && before[0] !== now[0]) {
          events.close();
          location.reload();
        }
      }
    };
  }
  // As long as a page is open Caseload does not end by itself.
  setInterval(function () {
    fetch("/here").catch(function () {});
  }, 240000);
  const errors = document.getElementById("errors");
  if (errors) {
    errors.focus();
  }
})();
