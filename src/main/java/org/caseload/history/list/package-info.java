/**
 * Which lists of cases are known and what their columns and codes mean: data beside the classes ({@code lists.csv}, {@code headings.csv},
 * {@code codes.csv}), each line a pattern, so that another heading is another line. Sources: Ofsted's Annex A (inspection of local authority
 * children's services), the DfE's guides to the looked after children return (SSDA903), and the Standard Safeguarding Dataset.
 *
 * <p>Begin at {@link org.caseload.history.list.KnownLists}.
 *
 * <p>Not here: reading files, and what is made of the rows.
 */
package org.caseload.history.list;
