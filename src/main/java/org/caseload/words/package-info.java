/** Text that somebody wrote, made fit for wherever it is shown: the one place that knows which characters deceive a reader. */
package org.caseload.words;
