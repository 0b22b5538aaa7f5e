package org.caseload.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.caseload.app.CompareStrategies;
import org.caseload.app.ExplainStudy;
import org.caseload.app.FindCheapestPlan;
import org.caseload.app.FindStaffNeeded;
import org.caseload.app.ReportOnResult;
import org.caseload.app.RunStudy;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.CheapestRequest;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.request.Keeping;
import org.caseload.app.request.RunRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StaffNeededRequest;
import org.caseload.app.study.ScenarioFiles;

/** The work that is under way, one piece at a time; a second waits for the first. */
public final class Work implements AutoCloseable {
    /** What the comparison of all plans is called among pieces of work. */
    public static final String COMPARISON = "comparison";

    /** What questions about a plan are called among them, before the name of the plan; no plan is called so. */
    public static final String STAFF_NEEDED = "staff-needed_";

    public static final String CHEAPEST = "cheapest_";

    public static final String STORY = "story_";

    private static final int MOST_STARTERS = 200;

    /** Runs of each size of a wave: enough to tell waves apart by a handful of people, and a fifth of what is usual. */
    private static final int RUNS_OF_A_SIZE = 40;

    /** The most runs of a search for each run of an answer: a minute or two of two cores. */
    private static final int SEARCHING = 15;

    private static final int FEWEST_SEARCHING = 100;
    private static final int FEWEST_CONFIRMING = 20;
    private static final double SURE = 95;

    private static final int MOST_REMEMBERED = 100;

    /** Runs of the first answer, and of those that follow: the first is there at once, the last is the one that is kept. */
    public static final List<Integer> USUAL_STEPS = List.of(25, 50, 100, 200);

    private static final double INDIFFERENCE = Double.parseDouble(CompareRequest.USUAL_INDIFFERENCE);

    private final Host machine;
    private final List<Integer> steps;
    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "work");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Piece> pieces = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    /**
     * Nothing is under way.
     *
     * @param steps how many runs each answer rests on, one after another
     */
    public Work(Host machine, List<Integer> steps) {
        this.machine = machine;
        this.steps = List.copyOf(steps);
    }

    /** The latest piece of work, ended or not. */
    public Optional<Piece> latest() {
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
    }

    /** The latest piece of that kind for a study. */
    public Optional<Piece> find(String study, String what) {
        return pieces.stream()
                .filter(piece -> piece.study().equals(study) && piece.what().equals(what))
                .reduce((earlier, later) -> later);
    }

    /** The piece of that number. */
    public Optional<Piece> find(int number) {
        return pieces.stream().filter(piece -> piece.number() == number).findFirst();
    }

    /** Whether nothing is under way and nothing waits. */
    public boolean isIdle() {
        return pieces.stream().allMatch(Piece::ended);
    }

    /** Simulates a plan, few runs first, then as many as an answer rests on, and writes its report. */
    public Piece run(StudyFolder study, Optional<String> plan) {
        return begin(study, plan.orElse(""), piece -> {
            Overheard heard = new Overheard(machine);
            // One use case for all steps: runs that it made are not made again.
            RunStudy simulation = new RunStudy(new ScenarioFiles(machine.workingFolder()), heard.machine())
                    .tellingWhatThePlanDoesFrom(steps.get(Math.min(1, steps.size() - 1)));
            for (int runs : steps) {
                step(
                        piece,
                        "works on the answer from " + runs + " runs",
                        heard,
                        () -> report(
                                heard,
                                simulation.run(new RunRequest(
                                        study.files(plan), settings(runs), Optional.of(study.results(plan)))),
                                runs));
            }
        });
    }

    /** Simulates the scenario as it stands and all its plans under the same luck. */
    public Piece compare(StudyFolder study) {
        List<Path> plans =
                study.plans().stream().map(plan -> study.planFile(plan.name())).toList();
        return begin(study, COMPARISON, piece -> {
            // Each makes its runs anew, so that there are few steps.
            for (int runs : new TreeSet<>(List.of(steps.get(0), steps.get(steps.size() - 1)))) {
                step(piece, "works on the comparison from " + runs + " runs of each plan", heard -> {
                    Path kept = new CompareStrategies(new ScenarioFiles(machine.workingFolder()), heard.machine())
                            .compare(new CompareRequest(
                                    study.files(Optional.empty()),
                                    plans,
                                    settings(runs),
                                    Optional.of(study.comparison()),
                                    INDIFFERENCE,
                                    List.of(),
                                    Optional.empty()));
                    report(heard, kept, runs);
                });
            }
        });
    }

    private void report(Overheard heard, Path kept, int runs) {
        if (runs == steps.get(steps.size() - 1)) {
            new ReportOnResult(heard.machine()).report(kept);
        }
    }

    /** Asks a piece to stop; results that were there before stay. */
    public void stop(Piece piece) {
        piece.stop();
    }

    /** Looks for how many starters would be enough, on the last day or on another. */
    public Piece askStaffNeeded(StudyFolder study, String plan, Optional<String> wave, Optional<String> date) {
        return begin(
                study,
                STAFF_NEEDED + plan,
                piece -> step(
                        piece,
                        "tries waves of several sizes",
                        heard -> new FindStaffNeeded(new ScenarioFiles(machine.workingFolder()), heard.machine())
                                .find(
                                        new StaffNeededRequest(
                                                study.files(Optional.of(plan)),
                                                wave,
                                                date,
                                                MOST_STARTERS,
                                                settings(Math.min(RUNS_OF_A_SIZE, steps.get(steps.size() - 1)))),
                                        new Keeping(true, Optional.of(study.asked(STAFF_NEEDED + plan))))));
    }

    /**
     * Looks for the part of a plan that reaches the target for the least money.
     *
     * @param sizes by the name of an action that recruits, the numbers of people to be tried, as somebody writes them
     * @param chance in how many of 100 futures the target is to be reached
     */
    public Piece askCheapest(
            StudyFolder study, Plan plan, Map<String, String> sizes, Optional<String> date, double chance) {
        int runs = steps.get(steps.size() - 1);
        return begin(
                study,
                CHEAPEST + plan.name(),
                piece -> step(piece, "tries what can be left of the plan", heard -> {
                    Path space = PartsOfPlan.write(study, machine.workingFolder(), plan, sizes);
                    new FindCheapestPlan(new ScenarioFiles(machine.workingFolder()), heard.machine())
                            .find(
                                    new CheapestRequest(
                                            study.files(Optional.empty()),
                                            space,
                                            Optional.empty(),
                                            date,
                                            chance,
                                            SURE,
                                            Optional.empty(),
                                            Math.max(FEWEST_SEARCHING, SEARCHING * runs),
                                            settings(Math.max(FEWEST_CONFIRMING, runs))),
                                    new Keeping(true, Optional.of(study.asked(CHEAPEST + plan.name()))));
                }));
    }

    /**
     * Tells one run as a story.
     *
     * @param which the median one, the worst, the best, or one by its number
     * @param child whose case is followed, by its number
     * @param worker who is followed, by their number
     */
    public Piece askStory(
            StudyFolder study, Optional<String> plan, String which, OptionalLong child, OptionalLong worker) {
        String what = STORY + plan.orElse(StudyDesk.NO_PLAN);
        return begin(
                study,
                what,
                piece -> step(
                        piece,
                        "plays runs, to tell one of them",
                        heard -> new ExplainStudy(new ScenarioFiles(machine.workingFolder()), heard.machine())
                                .explain(
                                        new ExplainRequest(
                                                study.files(plan),
                                                which,
                                                settings(steps.get(0)),
                                                Optional.empty(),
                                                child,
                                                worker),
                                        new Keeping(true, Optional.of(study.asked(what))))));
    }

    private Piece begin(StudyFolder study, String what, Consumer<Piece> doing) {
        // Whoever asks the same again has changed something: what was asked before is of no use.
        find(study.name(), what).ifPresent(Piece::stop);
        Piece piece = new Piece(number.incrementAndGet(), study.name(), what, latest());
        pieces.add(piece);
        if (pieces.size() > MOST_REMEMBERED) {
            pieces.remove(0);
        }
        one.execute(() -> {
            try {
                doing.accept(piece);
                piece.end("done", List.of());
            } catch (BadInput wrong) {
                piece.end("ended", wrong.lines());
            } catch (Interrupted | CancellationException asked) {
                piece.end("ended", List.of("It was stopped. What was there before is still there."));
            } catch (RunFailed failed) {
                piece.end("ended", List.of(String.valueOf(failed.getMessage())));
            } catch (RuntimeException | Error unforeseen) {
                piece.end("ended", List.of("It failed: " + unforeseen));
                throw unforeseen;
            }
        });
        return piece;
    }

    private void step(Piece piece, String state, Consumer<Overheard> doing) {
        Overheard heard = new Overheard(machine);
        step(piece, state, heard, () -> doing.accept(heard));
    }

    private static void step(Piece piece, String state, Overheard heard, Runnable doing) {
        if (piece.isStopped()) {
            throw new Interrupted();
        }
        heard.listenAnew();
        piece.goesOn(state, heard);
        doing.run();
    }

    private RunSettings settings(int runs) {
        return new RunSettings(runs, RunSettings.USUAL_SEED, machine.cores(), false);
    }

    /** Stops what is under way and all that waits. */
    @Override
    public void close() {
        pieces.forEach(Piece::stop);
        one.shutdownNow();
    }
}
