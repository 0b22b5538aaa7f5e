/**
 * What numbers that nobody knows exactly do to one outcome: one at a time over their ranges, and all together. Runs that are held
 * against each other meet the same luck.
 */
package org.caseload.experiment.sensitivity;
