"use strict";
// Nothing here is needed: without it the pages work and are asked for anew by hand.
(function () {
  // A chart told in words, row by row of its table: by a slider, and over time by the pointer.
  function readable(figure) {
    const table = figure.querySelector("table");
    const drawing = figure.querySelector("svg");
    const rows = table ? [...table.tBodies[0].rows] : [];
    if (!drawing || rows.length < 2) {
      return;
    }
    const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
    const label = document.createElement("label");
    const slider = document.createElement("input");
    const said = document.createElement("output");
    label.className = "reading";
    slider.type = "range";
    slider.max = rows.length - 1;
    function tell(row) {
      const cells = [...rows[row].cells].map((cell) => cell.textContent);
      slider.value = row;
      slider.setAttribute("aria-valuetext", cells[0]);
      said.textContent = cells[0] + ": " + cells.slice(1).map((text, i) => heads[i + 1] + " " + text).join("; ");
    }
    label.append("Read the chart ", slider);
    drawing.parentNode.after(label, said);
    slider.addEventListener("input", () => tell(Number(slider.value)));
    tell(rows.length - 1);
    if (heads[0] === "Date") {
      // The longest line that is drawn goes from the first date to the last.
      const line = [...drawing.querySelectorAll("path")].reduce((a, b) =>
        a.getAttribute("d").length < b.getAttribute("d").length ? b : a);
      drawing.addEventListener("pointermove", function (event) {
        const area = line.getBoundingClientRect();
        const share = Math.min(1, Math.max(0, (event.clientX - area.left) / area.width));
        tell(Math.round(share * (rows.length - 1)));
      });
    }
  }
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
  document.querySelectorAll("figure.wide").forEach(readable);
  const errors = document.getElementById("errors");
  if (errors) {
    errors.focus();
  }
})();
