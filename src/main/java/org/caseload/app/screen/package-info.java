/**
 * What a verb prints on the screen: how much of its answer, in which order, and what is offered next.
 *
 * <p>Begin at {@link org.caseload.app.screen.RunScreen}.
 *
 * <p>Not here: what the answer says ({@code report}), and how lines and tables are laid out ({@code report.terminal}).
 */
package org.caseload.app.screen;
