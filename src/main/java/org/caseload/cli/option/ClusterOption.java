package org.caseload.cli.option;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of verbs whose runs a cluster can make. */
public final class ClusterOption {
    @Option(
            names = "--on",
            paramLabel = "CLUSTER",
            description =
                    "Have the runs made by a cluster of Apache Spark, such as spark://host:7077, or by \"session\", in which"
                            + " the program was started; changes only how long it takes (docs/cluster.md).")
    private String on;

    /** The cluster; empty for this machine. */
    public Optional<String> on() {
        return Optional.ofNullable(on);
    }
}
