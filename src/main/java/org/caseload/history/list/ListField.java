package org.caseload.history.list;

import java.util.Locale;

/** What a column says of a row; nothing else of a list is read. */
public enum ListField {
    /** Who the child is: an id, for which a pseudonym stands at once. */
    CHILD(Holds.ID),
    /** Whose brothers and sisters have it too: an id, as the child's. */
    FAMILY(Holds.ID),
    /** The first day. */
    STARTED(Holds.DATE),
    /** The day on which it ended; blank while it is open. */
    ENDED(Holds.DATE),
    /** The day of the referral, where it is another than the first day. */
    REFERRED(Holds.DATE),
    /** Whether a referral ended at the front door. */
    NO_FURTHER_ACTION(Holds.CODE),
    /** How many referrals of the child there were in twelve months. */
    EARLIER(Holds.NUMBER),
    /** Whether an assessment found a need. */
    NEEDED(Holds.CODE),
    /** In which stage the case is. */
    STATUS(Holds.CODE),
    /** Why it ended. */
    REASON(Holds.CODE),
    /** The team. */
    TEAM(Holds.TEXT),
    /** The worker: an id or a name, for which a pseudonym stands at once. */
    WORKER(Holds.ID),
    /** What the worker does for the child. */
    ROLE(Holds.CODE),
    /** Why another worker took over. */
    CHANGE(Holds.CODE),
    /** Whether an episode begins a time in care or goes on with it. */
    BEGAN_AS(Holds.CODE),
    /** The legal status, by which short breaks are known. */
    LEGAL_STATUS(Holds.CODE),
    /** The kind of work, in a council's own list. */
    WORK(Holds.CODE);

    /** What a column's cells are. */
    public enum Holds {
        /** Days. */
        DATE,
        /** Codes, of which {@link Codes} says the meaning. */
        CODE,
        /** Ids, for which pseudonyms stand. */
        ID,
        /** Whole numbers. */
        NUMBER,
        /** Words that are kept as they are. */
        TEXT
    }

    private final Holds holds;

    ListField(Holds holds) {
        this.holds = holds;
    }

    /** What the column's cells are. */
    public Holds holds() {
        return holds;
    }

    static ListField named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
