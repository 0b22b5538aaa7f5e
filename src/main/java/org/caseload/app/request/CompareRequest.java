package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.caseload.app.machine.BadInput;
import org.caseload.experiment.comparison.Shard;

/**
 * What to compare.
 *
 * @param base the scenario file that all strategies are held against
 * @param strategies strategy files, scenario files, or folders of either; none where the base alone is asked about
 * @param with strategy files that apply to the base and to every strategy
 * @param replications runs of each strategy, 2 to {@value RunRequest#MOST_REPLICATIONS}; with a precision the most there may be
 * @param seed seed of the keyed luck, shared by all
 * @param threads threads to run on; changes how long it takes and nothing else
 * @param horizon how far to look, instead of what the base states
 * @param out the folder for the results, instead of the usual one
 * @param indifference a difference in cases per worker too small to matter
 * @param precision half-widths to be met, such as {@code caseload.dfe@2019-09: 0.1}
 * @param shard which part of the runs to simulate
 * @param futures a file of futures in which all of them are tried as well
 * @param quiet whether to keep progress to itself
 */
public record CompareRequest(
        Path base,
        List<Path> strategies,
        List<Path> with,
        long replications,
        long seed,
        long threads,
        Optional<String> horizon,
        Optional<Path> out,
        double indifference,
        List<String> precision,
        Optional<String> shard,
        Optional<Path> futures,
        boolean quiet) {

    /** A difference that nobody would choose a strategy by, in cases per worker. Assumption. */
    public static final String USUAL_INDIFFERENCE = "0.5";

    /** A request without futures. */
    public CompareRequest(
            Path base,
            List<Path> strategies,
            List<Path> with,
            long replications,
            long seed,
            long threads,
            Optional<String> horizon,
            Optional<Path> out,
            double indifference,
            List<String> precision,
            Optional<String> shard,
            boolean quiet) {
        this(
                base,
                strategies,
                with,
                replications,
                seed,
                threads,
                horizon,
                out,
                indifference,
                precision,
                shard,
                Optional.empty(),
                quiet);
    }

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public CompareRequest {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(futures, "futures");
        strategies = List.copyOf(strategies);
        with = List.copyOf(with);
        precision = List.copyOf(precision);
        List<String> problems = new ArrayList<>();
        RunRequest.checkCount("replications", replications, RunRequest.MOST_REPLICATIONS, problems);
        RunRequest.checkCount("threads", threads, RunRequest.MOST_THREADS, problems);
        if (replications == 1) {
            problems.add("replications: found 1; permitted: at least 2, since one run says nothing about a difference");
        }
        if (!(indifference >= 0 && indifference <= 100)) {
            problems.add(String.format(
                    Locale.ROOT, "indifference: found %s; permitted: a number from 0 to 100", indifference));
        }
        if (shard.isPresent() && !precision.isEmpty()) {
            problems.add("shard: not permitted together with --precision, since how many runs that takes is known only"
                    + " when all are there; permitted: --replications");
        }
        if (shard.isPresent() && findShard(shard.get()).isEmpty()) {
            problems.add("shard: found " + shard.get() + "; permitted: such as 1/3, 2/3 or 3/3");
        }
        if (futures.isPresent() && (shard.isPresent() || !precision.isEmpty())) {
            problems.add("futures: not permitted together with " + (shard.isPresent() ? "--shard" : "--precision")
                    + "; permitted: --replications, by itself");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** The part of the runs to simulate, or empty for all of them. */
    public Optional<Shard> part() {
        return shard.flatMap(CompareRequest::findShard);
    }

    private static Optional<Shard> findShard(String written) {
        if (!written.matches("\\d{1,4}/\\d{1,4}")) {
            return Optional.empty();
        }
        String[] numbers = written.split("/", -1);
        int number = Integer.parseInt(numbers[0]);
        int of = Integer.parseInt(numbers[1]);
        return number >= 1 && number <= of ? Optional.of(new Shard(number, of)) : Optional.empty();
    }
}
