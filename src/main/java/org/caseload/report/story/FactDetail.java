package org.caseload.report.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.result.story.Fact;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/** What the detail of a fact says, such as "fte: 1; capacity: 0.2". */
final class FactDetail {
    private FactDetail() {}

    /** The value of a name, if the detail has it. */
    static Optional<String> find(Fact fact, String name) {
        Matcher found =
                Pattern.compile("(?:^|; )" + Pattern.quote(name) + ": ([^;]*)").matcher(fact.detail());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The day of a moment, if the detail has it. */
    static Optional<LocalDate> findDay(Fact fact, String name) {
        return find(fact, name).map(moment -> LocalDate.parse(moment.substring(0, moment.indexOf('T'))));
    }

    /** Such as "falls ill". */
    static String absence(Fact fact) {
        return switch (find(fact, "cause").orElse("")) {
            case "sickness" -> "falls ill";
            case "long-leave" -> "goes on long leave";
            default -> "is away from here on";
        };
    }

    /** Such as "with the council since 3 May 2012". */
    static String served(Fact fact) {
        return findDay(fact, "since")
                .map(day -> "with the council since " + EnglishDate.day(day))
                .orElse(plain(fact));
    }

    /** Such as "20 % of full capacity". */
    static String capacity(Fact fact) {
        return find(fact, "capacity")
                .map(share -> Numbers.share(Double.parseDouble(share)) + " of full capacity")
                .orElse("an unknown capacity");
    }

    /** Facts without words of their own are told as the table of events has them. */
    static String plain(Fact fact) {
        String label = fact.kind().label();
        return fact.detail().isEmpty() ? label : label + " (" + fact.detail() + ")";
    }
}
