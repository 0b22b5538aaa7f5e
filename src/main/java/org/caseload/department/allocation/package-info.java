/**
 * Who gets the next case: one policy a class, the list of unallocated cases, and the ranking of workers by their load.
 *
 * <p>Begin at {@link AllocationPolicy}; {@link AlwaysAllocate} is the shortest example of one.
 *
 * <p>Not here: when cases are offered, and the redistribution to starters, which the department in motion decides.
 */
package org.caseload.department.allocation;
