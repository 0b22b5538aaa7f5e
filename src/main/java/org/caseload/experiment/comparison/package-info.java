/**
 * Several strategies under the same luck: batches of replications that can be kept and taken up again, and their reduction to
 * paired differences, rankings and costs.
 */
package org.caseload.experiment.comparison;
