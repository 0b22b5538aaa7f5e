/**
 * What happened: the facts a department tells those who watch it. Numbers and times only; nothing here moves anything.
 *
 * <p>Begin at {@link DepartmentObserver}, which lists every fact.
 *
 * <p>Not here: what is measured or told of the facts.
 */
package org.caseload.department.record;
