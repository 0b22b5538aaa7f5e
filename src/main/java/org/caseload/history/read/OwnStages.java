package org.caseload.history.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.Exit;
import org.caseload.history.KindOfWork;
import org.caseload.history.Spell;
import org.caseload.history.Window;
import org.caseload.history.list.ListField;
import org.caseload.history.list.ListKind;

/** A council's own list, which says of each child and kind of work when it began and ended. */
final class OwnStages {
    private final CheckedLists lists;

    OwnStages(CheckedLists lists) {
        this.lists = lists;
    }

    void into(Map<KindOfWork, List<Spell>> spells, Map<KindOfWork, Window> windows) {
        Window window = lists.window(ListKind.STAGES).orElseThrow();
        windows.clear();
        for (KindOfWork work : KindOfWork.values()) {
            windows.put(work, window);
        }
        for (ReadRow row : lists.rows(ListKind.STAGES)) {
            Optional<KindOfWork> work = row.code(ListField.WORK).flatMap(OwnStages::work);
            if (work.isEmpty()) {
                row.list().leaveOut(row.row(), "", "its kind of work is not known");
            } else {
                spells.computeIfAbsent(work.get(), each -> new ArrayList<>()).add(spell(row, work.get()));
            }
        }
    }

    private static Spell spell(ReadRow row, KindOfWork work) {
        return new Spell(
                row.child(),
                work,
                row.referred(),
                row.started(),
                row.ended(),
                row.ended().isEmpty()
                        ? Optional.empty()
                        : row.code(ListField.REASON).flatMap(OwnStages::exit),
                row.team(),
                row.worker());
    }

    private static Optional<KindOfWork> work(String stage) {
        for (KindOfWork work : KindOfWork.values()) {
            if (work.stage().equals(stage)) {
                return Optional.of(work);
            }
        }
        return Optional.empty();
    }

    private static Optional<Exit> exit(String reason) {
        return switch (reason) {
            case "closed" -> Optional.of(new Exit.Closed());
            case "transferred" -> Optional.of(new Exit.Transferred());
            default -> work(reason).map(Exit.WentOn::new);
        };
    }
}
