package org.caseload.official.panel;

/** What is followed from year to year where staff change. */
public enum Followed {
    /** In post and agency, FTE, 30 September. */
    STAFF("staff"),
    /** Cases per FTE of those who hold cases, 30 September. */
    CASELOAD("caseload"),
    /** Cases held, 30 September. */
    CASES("cases"),
    /** Those who hold cases, FTE, 30 September. */
    CASE_HOLDERS("case holders"),
    /** Children in need, 31 March of the same year, by another census. */
    IN_NEED("children in need"),
    /** Referrals in the year to 31 March of the same year. */
    REFERRALS("referrals");

    private final String words;

    Followed(String words) {
        this.words = words;
    }

    /** What it is, in a sentence. */
    public String words() {
        return words;
    }
}
