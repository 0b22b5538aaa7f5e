package org.caseload.department.plan;

/** What a recruitment wave does to the establishment. */
public enum PostsRule {
    /** The establishment grows by as many posts. */
    ADDED,
    /** The people take posts that are vacant, or fall vacant next. */
    FILL_VACANCIES,
    /** The people hold no post and leave on a stated day. */
    TEMPORARY
}
