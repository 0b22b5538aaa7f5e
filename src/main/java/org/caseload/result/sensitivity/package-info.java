/**
 * What a study of sensitivity has to say: what each number that nobody knows exactly does to one outcome. Begin at
 * {@link org.caseload.result.sensitivity.SensitivityResult}. Designs, samples and the statistics of them do not belong here.
 */
package org.caseload.result.sensitivity;
