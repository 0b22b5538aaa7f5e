package org.caseload.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.result.outside.OutsideSpread;
import org.caseload.result.outside.OutsideView;

/**
 * What became of caseloads in England's councils that changed staff as the plan does; shares, 0.1 for 10 %.
 *
 * @param from where the year begins in which staff change
 * @param staffGrowth by how much they do in the median run
 * @param level how far the official average stands above England's then
 * @param after one and two years after the beginning
 */
record PublishedOutsideView(LocalDate from, double staffGrowth, double level, List<After> after) {

    /** What is published of it; empty where nothing could be set beside the simulation. */
    static Optional<PublishedOutsideView> of(Optional<OutsideView> view) {
        return view.filter(OutsideView.Seen.class::isInstance)
                .map(OutsideView.Seen.class::cast)
                .map(seen -> new PublishedOutsideView(
                        seen.change().from(),
                        seen.change().growth(),
                        seen.level(),
                        seen.years().stream().map(After::of).toList()));
    }

    /** So many years after the beginning: simulated, where staff changed alike, and from such starts where they stayed level. */
    record After(
            int years,
            double simulated,
            OutsideView.Agreement agreement,
            OutsideSpread changed,
            OutsideSpread unchanged) {
        static After of(OutsideView.YearLater later) {
            return new After(later.years(), later.simulated(), later.agreement(), later.changed(), later.unchanged());
        }
    }
}
