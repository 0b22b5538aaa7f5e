/**
 * Options that several verbs have in common, and how their words are read.
 *
 * <p>Begin at {@link RunOptions}.
 *
 * <p>Not here: the options of one verb, which stand in its command.
 */
package org.caseload.cli.option;
