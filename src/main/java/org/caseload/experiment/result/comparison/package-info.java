/**
 * What a comparison of strategies has to say, as outputs see it: every estimate with its interval and its number of runs, all
 * differences from runs under the same luck.
 */
package org.caseload.experiment.result.comparison;
