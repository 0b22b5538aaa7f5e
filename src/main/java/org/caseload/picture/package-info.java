/**
 * Pictures that somebody gave, checked within bounds before anybody shows them.
 *
 * <p>Begin at {@link CleanPicture}, which every such picture is.
 *
 * <p>Not here: which picture a scenario names ({@code scenario.io.picture}), and drawing ({@code chart}).
 */
package org.caseload.picture;
