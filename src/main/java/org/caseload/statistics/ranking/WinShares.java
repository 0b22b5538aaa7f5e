package org.caseload.statistics.ranking;

import java.util.ArrayList;
import java.util.List;
import org.caseload.statistics.Direction;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.Wilson;

/**
 * In what share of futures each system came out best, all having met the same luck in each. Systems that share a win, within an
 * indifference, have equal parts of it.
 *
 * @param n the number of futures
 * @param shares one for each system, in their order; together 1
 * @param shared the share of futures in which more than one had a part of the win
 */
public record WinShares(long n, List<WinShare> shares, double shared) {

    public WinShares {
        shares = List.copyOf(shares);
    }

    /**
     * The share of wins of one system.
     *
     * @param share of all futures, parts of shared wins included
     * @param low the lower end of Wilson's interval, which is too wide rather than too narrow where wins were shared
     * @param high its upper end
     * @param alone the share of all futures in which it won alone
     */
    public record WinShare(double share, double low, double high, double alone) {}

    /**
     * The shares of wins of some systems.
     *
     * @param outcomes one column for each system, run by run
     * @param better which outcome wins
     * @param indifference by how much a system may be worse than the best of a run and still share the win; 0 for ties only
     * @param level of the intervals
     */
    public static WinShares of(double[][] outcomes, Direction better, double indifference, double level) {
        double[][] columns = Outcomes.require(outcomes, 2, 1);
        if (!(indifference >= 0)) {
            throw new IllegalArgumentException("an indifference is at least 0, not " + indifference);
        }
        int n = columns[0].length;
        double[] wins = new double[columns.length];
        int[] alone = new int[columns.length];
        int shared = 0;
        for (int run = 0; run < n; run++) {
            boolean[] winners = winners(columns, run, better, indifference);
            int parts = count(winners);
            shared += parts > 1 ? 1 : 0;
            for (int i = 0; i < wins.length; i++) {
                wins[i] += winners[i] ? 1.0 / parts : 0;
                alone[i] += winners[i] && parts == 1 ? 1 : 0;
            }
        }
        return new WinShares(n, shares(wins, alone, n, level), (double) shared / n);
    }

    /** Which columns share the win in a row. */
    static boolean[] winners(double[][] columns, int row, Direction better, double indifference) {
        double best = columns[0][row];
        for (double[] column : columns) {
            best = better.of(best, column[row]);
        }
        boolean[] winners = new boolean[columns.length];
        for (int i = 0; i < columns.length; i++) {
            winners[i] = better.advantage(best, columns[i][row]) <= indifference;
        }
        return winners;
    }

    static int count(boolean[] winners) {
        int count = 0;
        for (boolean winner : winners) {
            count += winner ? 1 : 0;
        }
        return count;
    }

    private static List<WinShare> shares(double[] wins, int[] alone, int n, double level) {
        List<WinShare> shares = new ArrayList<>();
        for (int i = 0; i < wins.length; i++) {
            double share = Math.min(1, wins[i] / n);
            Wilson wilson = Wilson.of(share, n, level);
            shares.add(new WinShare(share, wilson.low(), wilson.high(), (double) alone[i] / n));
        }
        return shares;
    }
}
