/**
 * Folders of results: made aside, put in their place whole or not at all, and known again.
 *
 * <p>Begin at {@link ResultFolder}.
 *
 * <p>Not here: what stands in the files.
 */
package org.caseload.app.folder;
