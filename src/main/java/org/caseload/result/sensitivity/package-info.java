/**
 * What a study of sensitivity has to say: what each number that nobody knows exactly does to one outcome.
 *
 * <p>Begin at {@link SensitivityResult}.
 *
 * <p>Not here: designs, samples and the statistics of them.
 */
package org.caseload.result.sensitivity;
