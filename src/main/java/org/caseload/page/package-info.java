/**
 * The local page: the whole job without a terminal, one class a page, each of which works without a script. Begin at {@link
 * org.caseload.page.LocalPage}. Not here: who may come in, which is {@code page.door}'s; what a study is, which is {@code app.desk}'s.
 */
package org.caseload.page;
