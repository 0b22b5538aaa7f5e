package org.caseload.words;

/** How people of a grade are named, by the grade's id. */
public final class GradeWords {
    private GradeWords() {}

    /** People of a grade, such as "newly qualified workers" or "social workers". */
    public static String people(String grade) {
        return grade.replace('-', ' ') + (namesSomebody(grade) ? "s" : " workers");
    }

    /** Whether a grade's name is that of a person, such as "social-worker", and not a quality, such as "newly-qualified". */
    public static boolean namesSomebody(String grade) {
        return grade.endsWith("er") || grade.endsWith("or");
    }
}
