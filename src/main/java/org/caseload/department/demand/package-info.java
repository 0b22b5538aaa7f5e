/** Who is referred, when, and in which groups: demand up to the door of the assessment. */
package org.caseload.department.demand;
