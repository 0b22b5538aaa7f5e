/**
 * Values that read and print the way people write them: {@code 18 %}, {@code 45 working days}, {@code £41,600}.
 *
 * <p>Begin at {@link Share} or {@link Span}.
 *
 * <p>Not here: how a result is rounded for readers, and what a number means in a department.
 */
package org.caseload.quantity;
