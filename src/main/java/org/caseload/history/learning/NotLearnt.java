package org.caseload.history.learning;

/**
 * Something that lists do not teach.
 *
 * @param what what it is, such as "how long protection plans last"
 * @param why why not, as the end of the sentence
 */
public record NotLearnt(String what, String why) {}
