/** Children, their cases, the pathway of stages, and the virtual clocks by which a busy worker's cases move on. */
package org.caseload.department.casework;
