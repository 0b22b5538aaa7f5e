package org.caseload.report.paper;

import java.util.List;
import org.caseload.report.chapter.Draft;
import org.caseload.report.chapter.Sensitivity;
import org.caseload.result.InputUncertaintyEffect;

/** How every paper ends: what would change its answer, what it is not, how right such forecasts were, and who signs it. */
public final class Closing {
    private static final List<String> NOT = List.of(
            "It says nothing about any child, family or worker, and must not be used to decide, rank or predict anything about"
                    + " one.",
            "It is no promise and no proof of cause: it holds for a department like the one described, if nothing else happens.",
            "What is taken as exactly known is not in the ranges: the truth is wider.");

    private final InputUncertaintyEffect ignorance;
    private final double holders;

    /**
     * How a paper ends.
     *
     * @param ignorance what nobody knows exactly, and what that does
     * @param holders FTE of those who hold cases at the start, as {@link PastForecasts#holders} finds them
     */
    public Closing(InputUncertaintyEffect ignorance, double holders) {
        this.ignorance = ignorance;
        this.holders = holders;
    }

    /**
     * Writes the chapter of a paper that a decision is taken by.
     *
     * @param where words that follow the measure, such as " in the base"; may be empty
     */
    public void write(Draft draft, String where) {
        draft.chapter("How far to trust it").part("What would change the answer");
        new Sensitivity(ignorance).brief(draft, where);
        draft.part("What this is not").bullets(NOT);
        draft.part("How right such forecasts were").paragraph(PastForecasts.sentence(holders));
        draft.part("To be written before it is decided on")
                .toFill("Who commissioned, made, checked and approved this, and when; until when it may be used.")
                .toFill("Financial implications, and the view of the chief finance officer.")
                .toFill("Legal implications, and the view of the monitoring officer.")
                .toFill("Equality implications, and what was done about them.");
        draft.part("Where the rest is")
                .paragraph(
                        "Method, assumptions, data, quality log and the numbers of every figure: annex.docx and annex.html. Every"
                                + " table, every input and the options by year: workbook.xlsx.");
    }
}
