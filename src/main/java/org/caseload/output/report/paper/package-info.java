/** What a cabinet paper says: chapters made from a finished result. */
package org.caseload.output.report.paper;
