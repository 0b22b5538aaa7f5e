package org.caseload.experiment.backtest;

import java.util.OptionalDouble;
import org.caseload.result.backtest.ForecastTarget;

/** What was published of one council. */
@FunctionalInterface
public interface PublishedFigures {
    /** The figure of a year; empty where none is published. */
    OptionalDouble of(ForecastTarget target, int year);
}
