package org.caseload.history.list;

import java.util.Locale;

/** What one row of a list is. */
public enum ListKind {
    /** A referral of a child. */
    REFERRALS,
    /** An assessment, from its start to its authorisation. */
    ASSESSMENTS,
    /** An enquiry under section 47: recognised, nothing is learnt from it. */
    ENQUIRIES,
    /** An episode of need, from the referral to the closure. */
    NEED,
    /** A child in need plan. */
    NEED_PLANS,
    /** A child protection plan. */
    PROTECTION_PLANS,
    /** A time in care. */
    CARE,
    /** A part of a time in care, in which placement and legal status stay the same. */
    CARE_EPISODES,
    /** The time for which a worker holds a child's case. */
    WORKERS,
    /** A child's time in one kind of work, in a council's own list. */
    STAGES,
    /** A list that is known and not needed. */
    UNUSED;

    static ListKind named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
