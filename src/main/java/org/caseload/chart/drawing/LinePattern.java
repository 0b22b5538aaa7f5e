package org.caseload.chart.drawing;

import java.awt.BasicStroke;

/** Patterns of lines, so that lines differ without colour too. */
public enum LinePattern {
    SOLID,
    DASHED,
    SHORT_DASHED,
    DOTTED;

    /** A line of this pattern, so many points wide. */
    public BasicStroke wide(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths(), 0);
    }

    /** Lengths of dashes and gaps in points; null, as AWT has it, for a line without gaps. */
    private float[] lengths() {
        return switch (this) {
            case SOLID -> null;
            case DASHED -> new float[] {7, 3};
            case SHORT_DASHED -> new float[] {3, 2};
            case DOTTED -> new float[] {1.6f, 2.6f};
        };
    }
}
