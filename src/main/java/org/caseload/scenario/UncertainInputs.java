package org.caseload.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.caseload.random.KeyedRandom;

/** The numbers of a scenario that nobody knows exactly, in the order of the file, and the scenario at other values of them. */
public final class UncertainInputs {
    /** Everything is known. */
    public static final UncertainInputs NONE = new UncertainInputs(List.of(), values -> {
        throw new IllegalStateException("nothing is uncertain");
    });

    private final List<UncertainInput> inputs;
    private final List<List<UncertainInput>> unknowns;
    private final Function<double[], Scenario> scenario;

    /**
     * The uncertain inputs of a scenario.
     *
     * @param inputs the inputs
     * @param scenario makes the scenario at given values, one for each input in its unit; a pure function
     */
    public UncertainInputs(List<UncertainInput> inputs, Function<double[], Scenario> scenario) {
        this.inputs = List.copyOf(inputs);
        Map<String, List<UncertainInput>> together = new LinkedHashMap<>();
        inputs.forEach(input -> together.computeIfAbsent(input.drawnWith(), name -> new ArrayList<>())
                .add(input));
        this.unknowns = together.values().stream().map(List::copyOf).toList();
        this.scenario = Objects.requireNonNull(scenario, "scenario");
    }

    /** The inputs. */
    public List<UncertainInput> list() {
        return inputs;
    }

    /** What is drawn by itself: each input, or all that are drawn together as one, in the order of the first of them. */
    public List<List<UncertainInput>> unknowns() {
        return unknowns;
    }

    /**
     * The values at these places of what is believed.
     *
     * @param places one for each unknown: the chance from 0 to 1 that it lies below
     */
    public double[] quantiles(double... places) {
        double[] values = central();
        for (int i = 0; i < places.length; i++) {
            put(values, i, places[i]);
        }
        return values;
    }

    /** The central values, but those of one unknown at this place of what is believed, from 0 to 1. */
    public double[] centralBut(int unknown, double place) {
        double[] values = central();
        put(values, unknown, place);
        return values;
    }

    private void put(double[] values, int unknown, double place) {
        unknowns.get(unknown)
                .forEach(input -> values[inputs.indexOf(input)] = input.belief().quantile(place));
    }

    /** Whether everything is known. */
    public boolean isEmpty() {
        return inputs.isEmpty();
    }

    /** These values for what is of today, and the central ones for what is of the future. */
    public double[] ofToday(double... values) {
        double[] today = central();
        for (int i = 0; i < today.length; i++) {
            if (inputs.get(i).of() == UncertainInput.Of.TODAY) {
                today[i] = values[i];
            }
        }
        return today;
    }

    /** The central values. */
    public double[] central() {
        return inputs.stream().mapToDouble(UncertainInput::central).toArray();
    }

    /**
     * The values in a replication.
     *
     * @param luck the replication's luck
     */
    public double[] drawn(KeyedRandom luck) {
        return inputs.stream().mapToDouble(input -> input.in(luck)).toArray();
    }

    /**
     * By unknown, the place of what is believed at which it stands in a replication: above 0, below 1, and as likely anywhere between.
     *
     * @param luck the replication's luck
     */
    public double[] places(KeyedRandom luck) {
        return unknowns.stream().mapToDouble(one -> one.get(0).place(luck)).toArray();
    }

    /**
     * The scenario at these values; counts are rounded to whole numbers.
     *
     * @param values one for each input, in its unit
     * @throws IllegalArgumentException where the rules of the language permit no such scenario
     */
    public Scenario at(double... values) {
        if (values.length != inputs.size()) {
            throw new IllegalArgumentException(inputs.size() + " values are needed, not " + values.length);
        }
        return scenario.apply(values.clone());
    }
}
