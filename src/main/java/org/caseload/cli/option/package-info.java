/**
 * Options that several verbs share.
 *
 * <p>Begin at {@link RunOptions} and {@link ResultOptions}.
 *
 * <p>Not here: the options of one verb alone, which stand in its command ({@code cli}).
 */
package org.caseload.cli.option;
