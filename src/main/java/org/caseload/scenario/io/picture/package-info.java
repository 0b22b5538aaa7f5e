/**
 * Pictures that a scenario names, checked within bounds before anybody shows them.
 *
 * <p>Begin at {@link LogoFile}.
 *
 * <p>Not here: drawing, and pictures of the program's own.
 */
package org.caseload.scenario.io.picture;
