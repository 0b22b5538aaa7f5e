package org.caseload.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.caseload.app.CompareStrategies;
import org.caseload.app.ReportOnResult;
import org.caseload.app.RunStudy;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.RunRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.study.ScenarioFiles;

/** The work that is under way, one piece at a time; a second waits for the first. */
public final class Work implements AutoCloseable {
    /** What the comparison of all plans is called among pieces of work. */
    public static final String COMPARISON = "comparison";

    /** Runs of the first answer, and of those that follow: the first is there at once, the last is the one that is kept. */
    public static final List<Integer> USUAL_STEPS = List.of(25, 200);

    private static final double INDIFFERENCE = Double.parseDouble(CompareRequest.USUAL_INDIFFERENCE);

    private final Host machine;
    private final List<Integer> steps;
    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "work");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<Piece> latest = Optional.empty();

    /**
     * Nothing is under way.
     *
     * @param steps how many runs each answer rests on, one after another
     */
    public Work(Host machine, List<Integer> steps) {
        this.machine = machine;
        this.steps = List.copyOf(steps);
    }

    /** A piece of work, seen from outside. */
    public static final class Piece {
        private final String study;
        private final String what;
        private volatile Optional<Overheard> heard = Optional.empty();
        private volatile String state = "waits for the work before it";
        private volatile boolean ended;
        private volatile boolean stopped;
        private volatile List<String> trouble = List.of();

        Piece(String study, String what) {
            this.study = study;
            this.what = what;
        }

        /** The study that it is for. */
        public String study() {
            return study;
        }

        /** What is done: the name of a plan, or of the comparison. */
        public String what() {
            return what;
        }

        /** How far it is, in words. */
        public String progress() {
            String said = heard.map(Overheard::progress).orElse("");
            return ended || said.isEmpty() ? state : state + ": " + said;
        }

        /** Whether nothing more comes. */
        public boolean ended() {
            return ended;
        }

        /** Why it did not come to an end by itself; empty where it did. */
        public List<String> trouble() {
            return trouble;
        }
    }

    /** The latest piece of work, ended or not. */
    public Optional<Piece> latest() {
        return latest;
    }

    /** Simulates a plan, few runs first, then as many as an answer rests on, and writes its report. */
    public Piece run(StudyFolder study, Optional<String> plan) {
        return begin(new Piece(study.name(), plan.orElse("")), piece -> {
            for (int runs : steps) {
                step(piece, runs + " runs", heard -> {
                    Path kept = new RunStudy(new ScenarioFiles(machine.workingFolder()), heard.machine())
                            .run(new RunRequest(study.files(plan), settings(runs), Optional.of(study.results(plan))));
                    report(heard, kept, runs);
                });
            }
        });
    }

    /** Simulates the scenario as it stands and all its plans under the same luck. */
    public Piece compare(StudyFolder study) {
        List<Path> plans =
                study.plans().stream().map(plan -> study.planFile(plan.name())).toList();
        return begin(new Piece(study.name(), COMPARISON), piece -> {
            for (int runs : steps) {
                step(piece, runs + " runs of each plan", heard -> {
                    Path kept = new CompareStrategies(new ScenarioFiles(machine.workingFolder()), heard.machine())
                            .compare(new CompareRequest(
                                    study.files(Optional.empty()),
                                    plans,
                                    settings(runs),
                                    Optional.of(study.comparison()),
                                    INDIFFERENCE,
                                    List.of(),
                                    Optional.empty(),
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

    /** Asks the piece under way to stop; results that were there before stay. */
    public void stop() {
        latest.ifPresent(piece -> {
            piece.stopped = true;
            piece.heard.ifPresent(Overheard::stop);
        });
    }

    private Piece begin(Piece piece, Consumer<Piece> doing) {
        latest = Optional.of(piece);
        one.execute(() -> {
            try {
                doing.accept(piece);
                piece.state = "done";
            } catch (BadInput wrong) {
                piece.trouble = wrong.lines();
            } catch (Interrupted asked) {
                piece.trouble = List.of("It was stopped. What was there before is still there.");
            } catch (RunFailed failed) {
                piece.trouble = List.of(String.valueOf(failed.getMessage()));
            } finally {
                piece.ended = true;
            }
        });
        return piece;
    }

    private void step(Piece piece, String state, Consumer<Overheard> doing) {
        if (piece.stopped) {
            throw new Interrupted();
        }
        Overheard heard = new Overheard(machine);
        piece.heard = Optional.of(heard);
        piece.state = state;
        doing.accept(heard);
    }

    private RunSettings settings(int runs) {
        return new RunSettings(runs, RunSettings.USUAL_SEED, machine.cores(), false);
    }

    /** Stops what is under way. */
    @Override
    public void close() {
        stop();
        one.shutdownNow();
    }
}
