package org.caseload.scenario;

import java.util.Optional;
import org.caseload.parameter.Parameter;

/**
 * How reports present a study. It changes no number and is not part of the scenario's hash.
 *
 * @param council the council's name
 * @param author who made the analysis
 */
public record Presentation(
        @Parameter(says = "The council's name, as reports print it.", source = "the author")
        Optional<String> council,

        @Parameter(says = "Who made the analysis.", source = "the author")
        Optional<String> author) {}
