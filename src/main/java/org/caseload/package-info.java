/**
 * Caseload: when will a council's social workers' caseloads come down?
 *
 * <p>Each package below is a room with one job; they know each other in one direction only, lowest first:
 * {@code quantity}, {@code parameter}; {@code calendar}, {@code random}, {@code engine}, {@code statistics};
 * {@code department}; {@code measure}; {@code scenario}; {@code experiment}; {@code output}; {@code app};
 * {@code cli}. The tests in {@code org.caseload.architecture} keep it so.
 */
package org.caseload;
