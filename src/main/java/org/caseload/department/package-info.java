/**
 * A children's services department, whose rooms each hold one part. Begin at {@link
 * org.caseload.department.Department}, which composes them: start, plan and run. What a single office, a law or a fact
 * does belongs in its own room and not here.
 */
package org.caseload.department;
