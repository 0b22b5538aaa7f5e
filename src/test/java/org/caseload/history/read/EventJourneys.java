package org.caseload.history.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.KindOfWork;
import org.caseload.result.story.Fact;

/** The cases of a simulated run, made of its facts as {@code explain --events} writes them. */
public final class EventJourneys {
    private static final String LAST_REFERRED = "last referred: ";
    private static final String CLOCK = "statutory clock started: ";

    /** Cases that were open when the run began came some time before: their referral is in no fact. */
    private static final int DAYS_BEFORE = 50;

    /** A case while its facts go by. */
    private static final class Going {
        final String child;
        final LocalDate referred;
        final List<Journey.Step> steps = new ArrayList<>();
        boolean noFurtherAction;
        boolean over;
        boolean cameBack;
        Optional<KindOfWork> work = Optional.empty();
        LocalDate since;
        String worker = "";
        String team = "";

        Going(String child, LocalDate referred) {
            this.child = child;
            this.referred = referred;
        }

        void end(Optional<LocalDate> day) {
            work.ifPresent(of -> steps.add(new Journey.Step(of, since, day, worker, team)));
            work = Optional.empty();
        }
    }

    /** The case that has a number now: what was closed gives its number to another. */
    private final Map<Integer, Going> cases = new HashMap<>();

    private final List<Going> all = new ArrayList<>();
    private final Map<LocalDateTime, List<Going>> referredAt = new HashMap<>();
    private int children;

    private EventJourneys() {}

    /**
     * The cases as they stood at the end of a day, in the order in which they came.
     *
     * @param facts all facts of a run
     */
    public static List<Journey> of(List<Fact> facts, LocalDate asOf) {
        EventJourneys journeys = new EventJourneys();
        facts.stream().filter(fact -> fact.child().isPresent()).forEach(journeys::take);
        return journeys.all.stream()
                .map(EventJourneys::whole)
                .filter(journey -> !journey.referred().isAfter(asOf))
                .map(journey -> journey.asOf(asOf))
                .toList();
    }

    private static Journey whole(Going going) {
        going.end(Optional.empty());
        return new Journey(going.child, going.referred, going.noFurtherAction, going.steps);
    }

    private void take(Fact fact) {
        LocalDate day = fact.at().toLocalDate();
        int number = fact.child().getAsInt();
        switch (fact.kind()) {
            case REFERRED -> {
                Going going = new Going(child(fact), day);
                cases.put(number, going);
                all.add(going);
                referredAt.computeIfAbsent(fact.at(), at -> new ArrayList<>()).add(going);
            }
            case NO_FURTHER_ACTION -> {
                cases.get(number).noFurtherAction = true;
                cases.get(number).over = true;
            }
            case STAGE_BEGINS -> begin(fact, number, day);
            case STAGE_ENDS -> cases.get(number).end(Optional.of(day));
            case CLOSED -> {
                cases.get(number).end(Optional.of(day));
                cases.get(number).over = true;
            }
            case ALLOCATED -> {
                Going going = cases.get(number);
                going.worker = "SW" + fact.worker().getAsInt();
                going.team = fact.team();
            }
            case RELEASED -> cases.get(number).worker = "";
            default -> {
                // What else happens to a case stands in no list.
            }
        }
    }

    private void begin(Fact fact, int number, LocalDate day) {
        KindOfWork work = work(fact.stage());
        boolean underWay = !cases.containsKey(number);
        LocalDate since = underWay ? clock(fact, day) : day;
        if (underWay) {
            Going open = new Going(child(fact), since.minusDays(DAYS_BEFORE));
            cases.put(number, open);
            all.add(open);
        }
        Going going = cases.get(number);
        going.end(Optional.of(day));
        going.work = Optional.of(work);
        going.since = since;
    }

    private static LocalDate clock(Fact fact, LocalDate day) {
        int at = fact.detail().indexOf(CLOCK);
        LocalDate started = at < 0
                ? day
                : LocalDateTime.parse(fact.detail().substring(at + CLOCK.length()))
                        .toLocalDate();
        return started.isAfter(day) ? day : started;
    }

    /** The child's id, which is that of an earlier case where the fact says that the child came back: brothers and sisters came with it. */
    private String child(Fact fact) {
        Optional<Going> before = Optional.of(fact.detail())
                .filter(detail -> detail.startsWith(LAST_REFERRED))
                .map(detail -> LocalDateTime.parse(detail.substring(LAST_REFERRED.length())))
                .flatMap(at -> referredAt.getOrDefault(at, List.of()).stream()
                        .filter(going -> going.over && !going.cameBack)
                        .findFirst());
        before.ifPresent(going -> going.cameBack = true);
        return before.map(going -> going.child).orElseGet(() -> Integer.toString(4_000_000 + 37 * ++children));
    }

    private static KindOfWork work(String stage) {
        for (KindOfWork work : KindOfWork.values()) {
            if (work.stage().equals(stage)) {
                return work;
            }
        }
        throw new IllegalArgumentException("no kind of work is called " + stage);
    }
}
