package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.demand.Referrals;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.random.Law;
import org.caseload.random.Purpose;

/**
 * Early help before the front door: groups who would be referred for the first time, and are not, or later. Whether one is
 * helped is its own luck, so that everybody else comes as without it.
 */
public final class Diversion implements Referrals.Arrival {
    /**
     * An early help.
     *
     * @param index tells its draws from those of other offers
     * @param from first day of the simulation on which it helps
     * @param until first day on which it no longer helps anybody new
     * @param share share of groups that it helps
     * @param later share of those who are referred later all the same
     * @param lag time from the help to that referral, in days
     */
    public record Offer(int index, double from, double until, double share, double later, Law lag) {}

    private final ReplicationContext scene;
    private final Referrals.Arrival door;
    private final List<Offer> offers = new ArrayList<>();

    /** Before a front door; nothing is offered. */
    Diversion(ReplicationContext scene, Referrals.Arrival door) {
        this.scene = scene;
        this.door = door;
    }

    /** This is offered too; of several the first told that reaches a group helps it. */
    public void offers(Offer offer) {
        offers.add(offer);
    }

    @Override
    public void referred(long family, int size) {
        for (Offer offer : offers) {
            if (scene.now() >= offer.from()
                    && scene.now() < offer.until()
                    && scene.luck().uniform(family, Purpose.DIVERTED, offer.index()) < offer.share()) {
                divert(family, size, offer);
                return;
            }
        }
        door.referred(family, size);
    }

    private void divert(long family, int size, Offer offer) {
        scene.observer().diverted(scene.now(), size);
        if (offer.later() > 0 && scene.luck().uniform(family, Purpose.DIVERTED_LATER, offer.index()) < offer.later()) {
            double wait = offer.lag().quantile(scene.luck().uniform(family, Purpose.DIVERTED_LAG, offer.index()));
            new Timer(scene.timeline(), EventPriority.ARRIVAL, () -> door.referred(family, size))
                    .at(scene.now() + wait);
        }
    }
}
