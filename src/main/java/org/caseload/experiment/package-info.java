/** Replications of a scenario: each a pure function, run on any number of threads, reduced in their own order. */
package org.caseload.experiment;
