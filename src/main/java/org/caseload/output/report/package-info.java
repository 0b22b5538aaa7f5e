/** A report as one tree of nodes that knows no format; the rooms inside fill it and render it. */
package org.caseload.output.report;
