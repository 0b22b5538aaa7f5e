/**
 * What outputs may see: finished, immutable results of an experiment, each with its interval, its number of runs and
 * its origin. Nothing here moves; nothing here knows how the numbers were made.
 */
package org.caseload.experiment.result;
