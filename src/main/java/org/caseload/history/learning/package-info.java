/**
 * What a council's lists teach of how long its cases really last, how they end, how many come and come back, and how often they change
 * hands; each figure with how surely it is known, and what could not be learnt with why.
 *
 * <p>Begin at {@link org.caseload.history.learning.Learning}; {@link org.caseload.history.learning.StageLearning} is its heart.
 *
 * <p>Not here: how lists are read, and how what was learnt is written for scenarios or readers.
 */
package org.caseload.history.learning;
