/** What the uncertainty of inputs does to an outcome: how much of it, through which input, and what knowing better is worth. */
package org.caseload.statistics.sensitivity;
