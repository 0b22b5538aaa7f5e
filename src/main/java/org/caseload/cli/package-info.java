/**
 * The command line: one small command a verb, which turns words into a request and hands it to {@link org.caseload.app}.
 * The only room that knows picocli, and the only one that looks at the machine it runs on.
 */
package org.caseload.cli;
