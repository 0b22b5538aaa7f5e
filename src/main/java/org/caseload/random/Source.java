package org.caseload.random;

/**
 * Where an {@link Identity} comes from. Each source has numbers of its own that never change, so that a new source leaves every
 * existing draw as it was.
 */
public enum Source {
    /** Open cases that a start state draws, by stage. */
    OPEN_AT_START(0x10, 0x70),
    /** Closed children who may come back, at the start. */
    CLOSED_AT_START(0x80, 1),
    /** Families referred before the start, who wait at the front door. */
    REFERRED_BEFORE(0x90, 1),
    /** Children who came back before the start, and wait at the front door. */
    CAME_BACK_BEFORE(0x91, 1),
    /** Open cases that a file lists, by their ids. */
    KNOWN_CASE(0x98, 1),
    /** Workers whom a file lists, by their names. */
    KNOWN_WORKER(0x99, 1),
    /** The posts of workers whom a file lists, by the workers' names. */
    KNOWN_POST(0x9A, 1),
    /** Numbers that nobody knows exactly, by their paths. No draw of a worker has their purpose, so they may share a number. */
    UNCERTAIN_INPUT(0x99, 1),
    /** Families referred for the first time, as many as come without a growing trend. */
    REFERRALS(0x100, 1),
    /** Families whom a growing trend adds. */
    GROWTH(0x101, 1),
    /** Staff in post at the start, by team. */
    STAFF_AT_START(0x200, 0x200),
    /** Posts at the start, filled or vacant, by team. */
    POST_AT_START(0x400, 0x200),
    /** Agency staff, by team. */
    AGENCY(0x600, 0x100),
    /** What the market supplies. */
    CANDIDATE(0x700, 1),
    /** What concerns the department as a whole. */
    DEPARTMENT(0x701, 1),
    /** Posts that are added from year to year, by team. */
    ADDED_POST(0x800, 0x200),
    /** Children on the list of unallocated cases at the start, by stage. */
    WAITING_AT_START(0xC00, 0x400),
    /** Whoever comes by a named action of the plan; see {@link NamedSources}. */
    NAMED_ACTION(0x1000, 0x1000),
    /** The same where an action's number is taken: its indices lie beyond all that are used otherwise. */
    FURTHER_ACTION(0x8000, 0x8000);

    private final int first;
    private final int numbers;

    Source(int first, int numbers) {
        this.first = first;
        this.numbers = numbers;
    }

    /** The number of a source that has one, the first of several otherwise: for an {@link Identity}. */
    public int number() {
        return first;
    }

    /**
     * The number of one of the parts that a source has, such as a team's.
     *
     * @param part from 0
     * @throws IllegalArgumentException where the source has fewer parts
     */
    public int number(int part) {
        if (part < 0 || part >= numbers) {
            throw new IllegalArgumentException("part " + part + " of " + name() + " is not from 0 to " + (numbers - 1));
        }
        return first + part;
    }

    /** How many numbers it has. */
    int numbers() {
        return numbers;
    }
}
