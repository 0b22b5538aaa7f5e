package org.caseload.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caseload.result.Origin;

/**
 * Runs of a study that are made already, so that an answer from more of them plays only those that are missing. A run depends on the study, the
 * seed and its number alone; whatever else is asked for makes this forget.
 */
public final class RunsSoFar {
    private final Map<Way, List<Replication>> made = new EnumMap<>(Way.class);
    private final RunsMaker maker;
    private final int again;
    private Optional<String> of = Optional.empty();

    /** Runs that this machine makes. */
    public RunsSoFar() {
        this(RunsMaker.HERE);
    }

    /** Runs that somebody else makes. */
    public RunsSoFar(RunsMaker maker) {
        this(maker, 0);
    }

    /**
     * Runs that this machine makes, in answers that may be of few.
     *
     * @param again from how many runs on some are played again, to tell what the plan does by itself
     */
    public RunsSoFar(int again) {
        this(RunsMaker.HERE, again);
    }

    private RunsSoFar(RunsMaker maker, int again) {
        this.maker = maker;
        this.again = again;
    }

    /** Whether of so many runs some are played again. */
    public boolean isPlayedAgain(int runs) {
        return runs >= again;
    }

    /** In which way a study is played. */
    public enum Way {
        /** As it stands. */
        AS_PLANNED {
            @Override
            public PreparedStudy of(PreparedStudy study) {
                return study;
            }
        },
        /** With nothing done. */
        NOTHING_DONE {
            @Override
            public PreparedStudy of(PreparedStudy study) {
                return study.withPlan(plan -> Map.of());
            }
        },
        /** With what is planned, as if no case followed capacity. */
        NOT_FOLLOWING {
            @Override
            public PreparedStudy of(PreparedStudy study) {
                return study.withCasesNotFollowing();
            }
        };

        /** The study that is played so. */
        public abstract PreparedStudy of(PreparedStudy study);
    }

    /** From now on runs of this origin are kept; those of another scenario or seed are forgotten. */
    void keepThoseOf(Origin origin) {
        Optional<String> now = Optional.of(origin.scenarioHash() + " " + origin.seed());
        if (!now.equals(of)) {
            made.clear();
            of = now;
        }
    }

    /**
     * The runs from 1 to a number.
     *
     * @param way in which way the study of these replications plays it
     * @param runs the replications
     * @param last the number of the last, at least 1
     * @param threads on how many threads those that are missing are played
     * @param finished told how many there are, in rising order
     */
    List<Replication> upTo(Way way, Replications runs, int last, int threads, IntConsumer finished) {
        List<Replication> all = new ArrayList<>(made.getOrDefault(way, List.of()));
        int there = all.size();
        if (there < last) {
            all.addAll(maker.make(way, runs, there + 1, last, threads, done -> finished.accept(there + done)));
            made.put(way, List.copyOf(all));
        }
        return List.copyOf(all.subList(0, last));
    }
}
