package org.caseload.department.record;

/** What money is spent on besides the pay of those in post, which accrues from day to day. */
public enum Spending {
    /** Finding and appointing somebody. */
    RECRUITMENT,
    /** A payment to somebody for staying. */
    RETENTION,
    /** A team bought for a time. */
    PROJECT_TEAM,
    /** Anything else that a plan buys. */
    OTHER
}
