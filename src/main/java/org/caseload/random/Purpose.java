package org.caseload.random;

/**
 * What a random number is for. Each purpose has a code of its own that never changes, so a new purpose leaves every
 * existing draw as it was.
 */
public enum Purpose {
    /** The unit exponential between one arrival of a demand source and the next, on the scale of the cumulative rate. */
    ARRIVAL(1),
    /** How many siblings are referred together. */
    GROUP_SIZE(2),
    /** What the front door decides about a group. */
    FRONT_DOOR(3),
    /** Where a child goes from a stage. */
    DESTINATION(4),
    /** How long a child stays in a stage, given where it goes next. */
    DURATION(5),
    /** Whether a closed child will be referred again. */
    RETURNS(6),
    /** How long after closure a child is referred again. */
    RETURN_LAG(7),
    /** The year-to-year noise in demand. */
    DEMAND_NOISE(8),
    /** Whether an arrival is left out under reduced demand. */
    THINNING(9),
    /** Whether a shift of threshold changes a child's path. */
    THRESHOLD_SHIFT(10),
    /** How long the enquiry before a conference takes. */
    ENQUIRY(11),
    /** Whether early help keeps a group from being referred. */
    DIVERTED(12),
    /** Whether a group that was helped early is referred later all the same. */
    DIVERTED_LATER(13),
    /** How long after early help it is referred. */
    DIVERTED_LAG(14),
    /** Whether a child whom the department would have closed is taken on, or the other way round. */
    TAKEN_ON(15),
    /** Whether a case that is reviewed is closed. */
    REVIEWED(16),

    /** The exponential to the next candidate for a short spell of sickness. */
    SHORT_SICKNESS(20),
    /** Whether that candidate becomes a spell. */
    SHORT_SICKNESS_ACCEPTED(21),
    /** How long the short spell lasts. */
    SHORT_SICKNESS_LENGTH(22),
    /** The exponential to the next candidate for a long spell of sickness. */
    LONG_SICKNESS(23),
    /** Whether that candidate becomes a spell. */
    LONG_SICKNESS_ACCEPTED(24),
    /** How long the long spell lasts. */
    LONG_SICKNESS_LENGTH(25),

    /** The exponential to the next candidate for a resignation. */
    LEAVING(30),
    /** Whether that candidate becomes a resignation. */
    LEAVING_ACCEPTED(31),
    /** Where a leaver goes: out of the sector, to another council, to an agency. */
    DESTINATION_OF_LEAVER(32),
    /** How long a person in post at the start has served. */
    SERVICE(33),
    /** The exponential to the next long leave. */
    LONG_LEAVE(34),
    /** How long the leave lasts. */
    LONG_LEAVE_LENGTH(35),
    /** Whether somebody is on long leave at the start, and for how much longer. */
    LONG_LEAVE_AT_START(36),
    /** Whether somebody who starts holds cases. */
    HOLDS_CASES(38),
    /** Whether a broken number of agency staff is rounded up or down in a team. */
    AGENCY_ROUNDED(39),

    /** How long from the opening of a vacancy to the starting day. */
    TIME_TO_START(40),
    /** Whether somebody who accepted does not start. */
    DROP_OUT(41),
    /** On which day of a spread somebody starts. */
    START_DAY(42),
    /** At which grade somebody is hired. */
    HIRED_GRADE(43),
    /** The exponential to the next time an agency worker asks for a permanent post. */
    CONVERSION(46),
    /** Whether a newly qualified worker gets the protected caseload that was promised. */
    PROTECTED(47),
    /** When the market next supplies somebody; whether a vacant post waits for that at the start. */
    SUPPLY(48),
    /** Whether somebody, or a new post, works part time. */
    PART_TIME(49),

    /** In which stage a case of the start state is. */
    START_STAGE(50),
    /** How old a case of the start state is, as a part of its whole duration. */
    START_AGE(51),
    /** How long a case of the start state lasts in all. */
    START_DURATION(52),
    /** Which worker holds a case of the start state. */
    START_WORKER(53),
    /** Whether somebody is absent or under notice at the start, and since when. */
    START_STATE(54),
    /** How long a child on the list of unallocated cases has waited by the start. */
    WAITED_AT_START(55),
    /** Who of a team holds many cases at the start, and who few. */
    CASELOAD_AT_START(56),

    /** Which worker a case is allocated to, where the policy is random. */
    ALLOCATION(60),

    /** How often people leave, from year to year for the whole department: the week is the index. */
    YEARLY_LEAVING(70),
    /** How often people fall ill, likewise. */
    YEARLY_SICKNESS(71),
    /** How easily people are found, likewise. */
    YEARLY_RECRUITMENT(72),
    /** How many social workers hold cases, likewise. */
    YEARLY_HOLDING(73),
    /** How many posts there are, likewise; and whether a broken number of them is rounded up in a team. */
    YEARLY_POSTS(74),
    /** Who of those in post moves into or out of holding cases by the plan. */
    MOVED_STAFF(75),
    /** How many cases are kept open, from year to year for the whole department: the week is the index. */
    YEARLY_CASES(76),
    /** How long assessments take, likewise. */
    YEARLY_ASSESSMENT(77),
    /** How long children stay on plans, likewise. */
    YEARLY_PLANS(78),
    /** How long they stay in care, likewise. */
    YEARLY_CARE(79),

    /** By how much a figure of a council is published otherwise than it was so: the years since the start are the index. */
    CENSUS(90),

    /** Which runs are drawn again: the resample is the replication, the draw's place the index. */
    RESAMPLING(200),
    /** The uniforms of a design that samples inputs: the design's point is the index. */
    DESIGN_OF_INPUTS(201),
    /** What an input that nobody knows exactly is in this replication: the identity is that of its path. */
    UNCERTAIN_INPUT(202);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /** The purpose's own number, from 0 to 255. */
    int code() {
        return code;
    }
}
