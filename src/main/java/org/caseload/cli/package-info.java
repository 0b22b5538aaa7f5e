/**
 * The command line: one small command a verb, which turns words into a request and hands it to {@link
 * org.caseload.app}.
 *
 * <p>Begin at {@link CommandTree}, which lists the verbs. This is the only room that knows picocli, and the only one
 * that looks at the machine it runs on.
 *
 * <p>Not here: any work of a verb's own, and any sentence about a result.
 */
package org.caseload.cli;
