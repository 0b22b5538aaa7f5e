/** What a study of sensitivity has to say, as outputs see it: what each number that nobody knows exactly does to one outcome. */
package org.caseload.experiment.result.sensitivity;
