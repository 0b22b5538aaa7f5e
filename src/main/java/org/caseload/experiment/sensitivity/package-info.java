/**
 * What numbers that nobody knows exactly do to one outcome: one at a time over their ranges, and all together. Runs
 * that are held against each other meet common random numbers.
 *
 * <p>Begin at {@link SensitivityStudy}.
 *
 * <p>Not here: indices and screening themselves ({@code statistics.sensitivity}), and how a finding is worded.
 */
package org.caseload.experiment.sensitivity;
