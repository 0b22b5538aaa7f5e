/** Who gets the next case: one policy per class, the list of unallocated cases, and redistribution to starters. */
package org.caseload.department.allocation;
