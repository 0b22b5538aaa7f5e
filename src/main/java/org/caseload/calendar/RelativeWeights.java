package org.caseload.calendar;

import java.util.List;
import java.util.Map;
import org.caseload.quantity.WhiteSpace;

/** Reads and writes a complete table of relative weights, normalised to mean 1. */
final class RelativeWeights {
    private RelativeWeights() {}

    static double[] read(List<String> names, Map<String, String> table, String kind) {
        double[] weights = new double[names.size()];
        double sum = 0;
        for (String key : table.keySet()) {
            if (!names.contains(key)) {
                throw new IllegalArgumentException(
                        "\"" + key + "\" is not a " + kind + "; permitted: " + String.join(", ", names));
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(names.get(i), table.get(names.get(i)));
            sum += weights[i];
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("at least one weight must be more than 0");
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= weights.length / sum;
        }
        return weights;
    }

    private static double weight(String name, String text) {
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing; each of them must be stated");
        }
        try {
            double weight = Double.parseDouble(WhiteSpace.strip(text));
            if (weight >= 0 && weight <= 1000) {
                return weight;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    name + ": found \"" + text + "\"; permitted: a relative weight such as 1.03", e);
        }
        throw new IllegalArgumentException(
                name + ": found " + text + "; permitted: a relative weight from 0 to 1000, such as 1.03");
    }

    static String write(List<String> names, double[] factors) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < factors.length; i++) {
            text.append(i == 0 ? "" : ", ").append(names.get(i)).append(": ").append(factors[i]);
        }
        return text.append('}').toString();
    }
}
