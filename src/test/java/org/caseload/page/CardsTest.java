package org.caseload.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.caseload.app.desk.Plan;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each card proposes is a plan of a council from official figures, and is known again as that card's. */
class CardsTest {
    @TempDir
    private Path folder;

    @Test
    void each_card_as_it_is_proposed_can_be_done() {
        StudyFolder study = new StudyDesk(OpenedPage.machine(folder), Path.of("results"))
                .begin("Leeds", OptionalInt.empty(), OptionalDouble.empty());
        Plan plan = study.add("Everything", Optional.empty());
        Cards.ALL.forEach(card -> study.put(plan.name(), card.id(), card.proposed()));
        Plan done = study.findPlan(plan.name()).orElseThrow();
        assertThat(done.actions()).hasSize(Cards.ALL.size());
        assertThat(done.actions())
                .allSatisfy(action -> assertThat(Card.of(action).map(Card::id)).contains(action.id()));
        assertThat(PlanPage.inWords(done.actions().get(0)))
                .isEqualTo(
                        "Recruit a wave: 30 accept, from next September, newly qualified, on new posts, 15 % of them do not come");
    }
}
