/** The department in motion: the only room that composes all the others. */
package org.caseload.department.run;
