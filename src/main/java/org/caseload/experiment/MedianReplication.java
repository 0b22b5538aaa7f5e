package org.caseload.experiment;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.record.Register;
import org.caseload.measure.MeasureRecorder;
import org.caseload.measure.state.WorkerDiary;
import org.caseload.result.WorkerHistory;

/** The replication whose path of the target's measure lies nearest the median path, told worker by worker. */
final class MedianReplication {
    private final Replications runs;
    private final PreparedStudy design;
    private final List<Replication> replications;

    MedianReplication(Replications runs, List<Replication> replications) {
        this.runs = runs;
        design = runs.study();
        this.replications = replications;
    }

    /** Its number, from 1. */
    int number() {
        int line = design.book().targetLine();
        double[] median = ExperimentSummary.medianPath(replications, line);
        int best = 1;
        int fewest = Integer.MAX_VALUE;
        double nearest = Double.POSITIVE_INFINITY;
        for (Replication replication : replications) {
            double[] path = replication.values().line(line);
            int missing = missing(path, median);
            double distance = distance(path, median);
            if (missing < fewest || missing == fewest && distance < nearest) {
                fewest = missing;
                nearest = distance;
                best = replication.number();
            }
        }
        return best;
    }

    /** At how many readings the measure is not defined in a run though it has a median: there it is not near to anything. */
    private static int missing(double[] path, double[] median) {
        int missing = 0;
        for (int r = 0; r < path.length; r++) {
            missing += Double.isNaN(path[r]) && !Double.isNaN(median[r]) ? 1 : 0;
        }
        return missing;
    }

    private static double distance(double[] path, double[] median) {
        double sum = 0;
        for (int r = 0; r < path.length; r++) {
            double difference = path[r] - median[r];
            sum += Double.isNaN(difference) ? 0 : difference * difference;
        }
        return sum;
    }

    /** Runs it again with a diary of every worker: the same run, since a replication is a pure function. */
    WorkerHistory history() {
        int number = number();
        PreparedStudy future = runs.future(number);
        List<Integer> weekly = design.readingDays().weekly();
        MeasureRecorder recorder = future.book().recorder();
        WorkerDiary diary = new WorkerDiary(
                recorder.staff(),
                weekly.stream().mapToInt(Integer::intValue).toArray(),
                design.blueprint().warmUpDays());
        runs.run(future, number, recorder, diary);
        Register names = design.blueprint().register();
        int[] seen = new int[names.teams().size()];
        List<WorkerHistory.Line> lines = new ArrayList<>();
        for (WorkerDiary.Line line : diary.lines()) {
            String team = names.teams().get(line.team());
            lines.add(new WorkerHistory.Line(
                    team + " " + ++seen[line.team()], team, names.grades().get(line.grade()), line.cases()));
        }
        return new WorkerHistory(
                number, weekly.stream().map(design.readingDays()::date).toList(), lines);
    }
}
