/** Workers, grades and teams; sickness, turnover, recruitment and the posts that hold them together. */
package org.caseload.department.workforce;
