package org.caseload.history.learning;

import org.caseload.statistics.survival.BetaShare;
import org.caseload.statistics.survival.LogLogInterval;

/**
 * A band of length.
 *
 * @param upTo the age at which it ends, in days of the clock
 * @param watched how many children were watched in it, on average over its days
 * @param used whether the lists count in it: not where fewer than {@value Learning#FEWEST} children were watched
 * @param ending the share, of those still open at its beginning, that ends in it: the lists and what is published together
 * @param open the share of all that is open longer than its end, by the lists alone, with its interval
 * @param published the share of all that is open longer than its end, as is published of the council
 * @param england the same in England
 */
public record LearntBand(
        double upTo,
        double watched,
        boolean used,
        BetaShare ending,
        LogLogInterval open,
        double published,
        double england) {}
