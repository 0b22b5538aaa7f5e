package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.demand.Referrals;
import org.caseload.department.plan.EarlyHelp;
import org.caseload.engine.Timer;
import org.caseload.engine.Turn;
import org.caseload.random.Draw;
import org.caseload.random.Law;
import org.caseload.random.NamedSources;

/**
 * Early help before the front door: groups who would be referred for the first time, and are not, or later. Whether one is
 * helped is its own luck, so that everybody else comes as without it.
 */
public final class Diversion implements Referrals.Arrival {
    /** An early help in days of the simulation. */
    private record Offer(int index, double from, double until, double share, double later, Law lag) {}

    private final Scene scene;
    private final Referrals.Arrival door;
    private final List<Offer> offers = new ArrayList<>();

    /** Before a front door, by the plan. */
    public Diversion(Scene scene, Referrals.Arrival door) {
        this.scene = scene;
        this.door = door;
        scene.blueprint().plan().forEach((name, action) -> {
            if (action instanceof EarlyHelp help) {
                offers.add(offer(NamedSources.index(scene.blueprint().sourceOf(name)), help));
            }
        });
    }

    private Offer offer(int index, EarlyHelp help) {
        return new Offer(
                index,
                scene.blueprint().day(help.on()),
                scene.blueprint().dayOrNever(help.until()),
                help.share().fraction(),
                help.referredLater().fraction(),
                help.lag().law());
    }

    @Override
    public void referred(long family, int size) {
        for (Offer offer : offers) {
            if (scene.now() >= offer.from()
                    && scene.now() < offer.until()
                    && scene.luck().uniform(family, Draw.DIVERTED, offer.index()) < offer.share()) {
                divert(family, size, offer);
                return;
            }
        }
        door.referred(family, size);
    }

    private void divert(long family, int size, Offer offer) {
        scene.observer().diverted(scene.now(), size);
        if (offer.later() > 0 && scene.luck().uniform(family, Draw.DIVERTED_LATER, offer.index()) < offer.later()) {
            double wait = offer.lag().quantile(scene.luck().uniform(family, Draw.DIVERTED_LAG, offer.index()));
            new Timer(scene.timeline(), Turn.ARRIVAL, () -> door.referred(family, size)).at(scene.now() + wait);
        }
    }
}
