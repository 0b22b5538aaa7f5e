package org.caseload.history.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.history.KindOfWork;
import org.caseload.history.Pseudonym;
import org.caseload.history.Spell;
import org.caseload.history.Watched;
import org.caseload.history.Window;
import org.caseload.history.list.KnownList;
import org.caseload.history.list.ListField;
import org.caseload.history.list.ListKind;

/** Makes of all lists the spells of every child. */
final class CaseSpells {
    /** An assessment belongs to a referral that came so many days before it or after: the legal limit of an assessment. */
    private static final int OF_ONE_REFERRAL = 45;

    private final CheckedLists lists;
    private final Map<Pseudonym, Map<ListKind, List<ReadRow>>> children = new LinkedHashMap<>();
    private final Map<KindOfWork, List<Spell>> spells = new EnumMap<>(KindOfWork.class);
    private final Map<KindOfWork, Window> windows = new EnumMap<>(KindOfWork.class);
    private final int assessmentDays;
    private int guessed;
    private int byStatus;

    CaseSpells(CheckedLists lists) {
        this.lists = lists;
        for (ListKind kind : List.of(
                ListKind.NEED, ListKind.NEED_PLANS, ListKind.ASSESSMENTS, ListKind.PROTECTION_PLANS, ListKind.CARE)) {
            lists.rows(kind)
                    .forEach(row -> children.computeIfAbsent(row.child(), child -> new EnumMap<>(ListKind.class))
                            .computeIfAbsent(kind, each -> new ArrayList<>())
                            .add(row));
        }
        window(KindOfWork.ASSESSMENT, ListKind.ASSESSMENTS);
        window(KindOfWork.CHILD_IN_NEED, ListKind.NEED);
        window(KindOfWork.PROTECTION_PLAN, ListKind.PROTECTION_PLANS);
        window(KindOfWork.LOOKED_AFTER, ListKind.CARE);
        assessmentDays = usualAssessment();
    }

    private void window(KindOfWork work, ListKind kind) {
        lists.window(kind).ifPresent(window -> windows.put(work, window));
    }

    private int usualAssessment() {
        List<Long> days = lists.rows(ListKind.ASSESSMENTS).stream()
                .filter(row -> row.ended().isPresent())
                .map(row -> ChronoUnit.DAYS.between(row.started(), row.ended().get()))
                .sorted()
                .toList();
        return days.isEmpty() ? 0 : days.get(days.size() / 2).intValue();
    }

    Map<KindOfWork, Watched<Spell>> watched() {
        if (lists.window(ListKind.STAGES).isPresent()) {
            new OwnStages(lists).into(spells, windows);
        } else {
            children.values().forEach(this::take);
            sayWhatIsNotKnown();
        }
        Map<KindOfWork, Watched<Spell>> watched = new EnumMap<>(KindOfWork.class);
        windows.forEach((work, window) -> watched.put(work, Watched.of(window, spells.getOrDefault(work, List.of()))));
        return watched;
    }

    private void sayWhatIsNotKnown() {
        List<ReadRow> needs = lists.rows(ListKind.NEED);
        if (needs.isEmpty()) {
            return;
        }
        ReadList list = needs.get(0).list();
        if (guessed > 0) {
            list.remark(
                    0,
                    "",
                    guessed + (guessed == 1 ? " episode" : " episodes")
                            + " of need: no list says when the work after the assessment began; taken as "
                            + (assessmentDays == 0
                                    ? "the day of the referral"
                                    : assessmentDays
                                            + " days after the referral, as assessments in these lists usually last"));
        }
        if (byStatus > 0) {
            list.remark(
                    0,
                    "",
                    byStatus + (byStatus == 1 ? " case is" : " cases are")
                            + " on a plan or in care by the status alone: no list says since when; taken as for a child in"
                            + " need");
        }
        if (list.known().system().equals(KnownList.CENSUS)
                && lists.window(ListKind.CARE).isEmpty()) {
            list.remark(
                    0,
                    "",
                    "the census does not say who is in care: time in care is read as time in need, or on a plan, until"
                            + " the case closes; give the looked after children return with it");
        }
    }

    private void take(Map<ListKind, List<ReadRow>> child) {
        List<ReadRow> needs = child.getOrDefault(ListKind.NEED, List.of()).stream()
                .filter(row -> !row.means(ListField.NO_FURTHER_ACTION, "yes"))
                .sorted(Comparator.comparing(ReadRow::started))
                .toList();
        List<ReadRow> plans = child.getOrDefault(ListKind.PROTECTION_PLANS, List.of());
        List<ReadRow> care = child.getOrDefault(ListKind.CARE, List.of());
        List<WorkInterval> intervals = new ArrayList<>();
        plans.forEach(row -> intervals.add(WorkInterval.of(KindOfWork.PROTECTION_PLAN, row.started(), row.end(), row)));
        care.forEach(row -> intervals.add(WorkInterval.of(KindOfWork.LOOKED_AFTER, row.started(), row.end(), row)));
        List<ReadRow> assessments = new ArrayList<>(child.getOrDefault(ListKind.ASSESSMENTS, List.of()));
        assessments.sort(Comparator.comparing(ReadRow::started));
        Set<ReadRow> first = new LinkedHashSet<>();
        for (ReadRow need : needs) {
            Optional<ReadRow> assessment = ofReferral(need, assessments);
            assessment.ifPresent(first::add);
            need(need, assessment, child.getOrDefault(ListKind.NEED_PLANS, List.of()), intervals);
        }
        for (ReadRow assessment : assessments) {
            boolean openAlready = !first.contains(assessment)
                    && (needs.stream().anyMatch(need -> holds(need, assessment))
                            || plans.stream().anyMatch(plan -> holds(plan, assessment))
                            || care.stream().anyMatch(time -> holds(time, assessment)));
            if (openAlready) {
                assessment.list().leaveOutQuietly("an assessment of a child whose case was open already");
            } else {
                intervals.add(
                        WorkInterval.of(KindOfWork.ASSESSMENT, assessment.started(), assessment.end(), assessment));
            }
        }
        new ChildTimeline(intervals, needs, lists.window(ListKind.NEED).isPresent())
                .spells()
                .forEach(this::keep);
    }

    private static boolean holds(ReadRow row, ReadRow assessment) {
        return row.started().isBefore(assessment.started()) && row.end().isAfter(assessment.started());
    }

    /** The assessment with which an episode of need began, or that found the need. */
    private static Optional<ReadRow> ofReferral(ReadRow need, List<ReadRow> assessments) {
        return assessments.stream()
                .filter(row -> !row.started().isAfter(need.started().plusDays(OF_ONE_REFERRAL))
                        && !row.started().isAfter(need.end())
                        && !row.end().isBefore(need.started().minusDays(OF_ONE_REFERRAL)))
                .findFirst();
    }

    private void need(
            ReadRow need, Optional<ReadRow> assessment, List<ReadRow> needPlans, List<WorkInterval> intervals) {
        boolean assessing = need.ended().isEmpty() && need.means(ListField.STATUS, "assessment");
        if (assessment.isEmpty() && assessing) {
            intervals.add(WorkInterval.of(KindOfWork.ASSESSMENT, need.started(), LocalDate.MAX, need));
            return;
        }
        if (assessment.isPresent()) {
            ReadRow row = assessment.get();
            boolean noNeed = row.means(ListField.NEEDED, "no") && !need.means(ListField.STATUS, "child-in-need");
            if (row.ended().isPresent() && !noNeed) {
                LocalDate from = later(need.started(), row.ended().get());
                boolean shown = row.means(ListField.NEEDED, "yes")
                        || needPlans.stream().anyMatch(plan -> plan.started().equals(from));
                add(need, from, shown, false, intervals);
            }
            return;
        }
        Optional<LocalDate> planned = needPlans.stream()
                .map(ReadRow::started)
                .filter(day -> !day.isBefore(need.started()) && !day.isAfter(need.end()))
                .min(Comparator.naturalOrder());
        if (planned.isEmpty()) {
            guessed++;
        }
        LocalDate usual = need.started().plusDays(assessmentDays);
        LocalDate last =
                need.ended().orElse(lists.window(ListKind.NEED).orElseThrow().asOf());
        add(
                need,
                planned.orElse(usual.isAfter(last) ? need.started() : usual),
                planned.isPresent(),
                planned.isEmpty(),
                intervals);
    }

    /** Work that a list shows is work even if the case was closed on its first day. */
    private void add(ReadRow need, LocalDate from, boolean shown, boolean guess, List<WorkInterval> intervals) {
        if (from.isBefore(need.end()) || shown && from.equals(need.end())) {
            KindOfWork work = work(need);
            WorkInterval interval = WorkInterval.of(work, from, need.end(), need);
            boolean statusAlone = work != KindOfWork.CHILD_IN_NEED;
            byStatus += statusAlone ? 1 : 0;
            intervals.add(guess || statusAlone ? interval.guess() : interval);
        }
    }

    /** Where a list has no plans or no children in care, the status of an open case says it. */
    private KindOfWork work(ReadRow need) {
        if (need.ended().isEmpty() && need.means(ListField.STATUS, "child-protection")) {
            return lists.window(ListKind.PROTECTION_PLANS).isPresent()
                    ? KindOfWork.CHILD_IN_NEED
                    : KindOfWork.PROTECTION_PLAN;
        }
        if (need.ended().isEmpty() && need.means(ListField.STATUS, "looked-after")) {
            return lists.window(ListKind.CARE).isPresent() ? KindOfWork.CHILD_IN_NEED : KindOfWork.LOOKED_AFTER;
        }
        return KindOfWork.CHILD_IN_NEED;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What ended before the days of its list began is known by chance only. */
    private void keep(Spell spell) {
        LocalDate asOf = lists.window(ListKind.NEED)
                .or(() -> lists.window(ListKind.ASSESSMENTS))
                .map(Window::asOf)
                .orElse(spell.started());
        Window window = windows.computeIfAbsent(spell.work(), work -> new Window(asOf, asOf));
        if (spell.ended().isEmpty() || !spell.ended().get().isBefore(window.first())) {
            spells.computeIfAbsent(spell.work(), work -> new ArrayList<>()).add(spell);
        }
    }
}
