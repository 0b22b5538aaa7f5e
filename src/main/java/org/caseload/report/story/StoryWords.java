package org.caseload.report.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseload.result.story.StoryPeriod.PassedOn;
import org.caseload.result.story.StoryPeriod.Person;
import org.caseload.words.EnglishDate;
import org.caseload.words.GradeWords;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/** How a story names people, days and what happens to cases. */
final class StoryWords {
    /** So many cases for each who takes some over are worth a word. */
    private static final int FEW_SHARE = 4;

    private StoryWords() {}

    /** An id as words: "newly qualified". */
    static String words(String id) {
        return id.replace('-', ' ');
    }

    /** Such as "worker 17 (newly qualified, locality)". */
    static String worker(Person who) {
        return worker(who.number(), who.grade(), who.team());
    }

    /** Such as "worker 17 (newly qualified, locality)". */
    static String worker(int number, String grade, String team) {
        return "worker " + number + " (" + words(grade) + ", " + words(team) + ")";
    }

    /** Such as "27 newly qualified workers", "2 social workers" or "1 senior". */
    static String counted(int n, String grade) {
        return GradeWords.namesSomebody(grade) ? brief(n, grade) : brief(n, grade) + (n == 1 ? " worker" : " workers");
    }

    /** Such as "27 newly qualified", "2 social workers" or "1 senior". */
    static String brief(int n, String grade) {
        return Numbers.number(n, 0) + " " + words(grade) + (GradeWords.namesSomebody(grade) && n != 1 ? "s" : "");
    }

    /** Where somebody goes who leaves: " for another council", or nothing for an id without words. */
    static String destination(String id) {
        return switch (id) {
            case "sector-exit" -> " children's services";
            case "other-council" -> " for another council";
            case "agency" -> " for an agency";
            case "contract-end" -> " at the end of the contract";
            case "became-permanent" -> " the agency for a permanent post here";
            default -> "";
        };
    }

    /** Such as "24 cases" or "1 case". */
    static String cases(int n) {
        return number(n, "case", "cases");
    }

    /** A number with the words that fit one or many, such as "1 child is" or "24 children are". */
    static String number(int n, String one, String many) {
        return Numbers.counted(n, one, many);
    }

    /** Such as "24 cases", "24 cases to 2 colleagues" where few share many, "24 cases, 5 of them to the list" or "no cases". */
    static String passedOn(PassedOn cases) {
        int taken = cases.cases() - cases.waiting();
        if (cases.cases() == 0) {
            return "no cases";
        }
        if (taken == 0) {
            return cases(cases.cases()) + " to the list";
        }
        boolean fewShare = taken >= FEW_SHARE * cases.colleagues();
        String colleagues = cases.colleagues() == 1 ? "a colleague" : cases.colleagues() + " colleagues";
        String waiting = cases.waiting() == 0 ? "" : ", " + cases.waiting() + " of them to the list";
        return cases(cases.cases()) + (fewShare ? " to " + colleagues : "") + waiting;
    }

    /** A day as short as the period it lies in permits: "the 3rd" within a month, "3 September 2018" otherwise. */
    static String day(LocalDate day, boolean withinMonth) {
        return withinMonth ? "the " + ordinal(day.getDayOfMonth()) : EnglishDate.day(day);
    }

    /** A day without its year where that is the year talked about anyway. */
    static String day(LocalDate day, int year) {
        String whole = EnglishDate.day(day);
        return day.getYear() == year ? whole.substring(0, whole.length() - " 2018".length()) : whole;
    }

    private static String ordinal(int n) {
        if (n / 10 == 1) {
            return n + "th";
        }
        return n
                + switch (n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** A sentence begins with a capital. */
    static String sentence(String text) {
        return Phrases.capital(text) + ".";
    }

    /** The first of the numbers, and how many more there are. */
    static String numbers(List<Integer> numbers, int most) {
        List<String> named = new ArrayList<>();
        numbers.stream().limit(most).forEach(number -> named.add(String.valueOf(number)));
        if (numbers.size() > most) {
            named.add((numbers.size() - most) + " more");
        }
        return Phrases.listed(named);
    }
}
