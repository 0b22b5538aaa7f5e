/**
 * Caseload: when will a council's social workers' caseloads come down?
 *
 * <p>Each package below is a room with one job; they know each other in one direction only, lowest first:
 * {@code quantity}, {@code parameter}, {@code words}; {@code calendar}, {@code random}, {@code engine}, {@code statistics};
 * {@code result}, {@code official}; {@code department}; {@code measure}, {@code invariant}; {@code scenario};
 * {@code experiment}; {@code report}, {@code chart}, {@code files}; {@code app}; {@code cli}. The tests in
 * {@code org.caseload.architecture} keep it so.
 */
package org.caseload;
