package org.caseload.official.council;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.PublishedFile;

/**
 * A council of whose referrals 40 % or more ended without further action counted contacts as referrals in that year.
 * England's share stands in, and the referrals are as many as would have left the same number to be assessed.
 */
final class ContactsCounted {
    /** Assumption: England's share was 6 to 10 % in 2016 to 2024, and Warwickshire's 54 % in the year that is known to be one. */
    private static final double CONTACTS_FROM = 40;

    private static final double WHOLE = 100;

    private final Councils councils;

    ContactsCounted(Councils councils) {
        this.councils = councils;
    }

    /** The figure that stands in for one that counted contacts; empty where referrals were counted. */
    Optional<CouncilFigure> find(Council council, Measure measure, int year) {
        if (!wereCounted(council, measure, year)) {
            return Optional.empty();
        }
        String why = why(council, year);
        return switch (measure) {
            case NO_FURTHER_ACTION_SHARE, RE_REFERRAL_SHARE, NOT_IN_NEED_SHARE ->
                councils.standIns().ofEngland(council, measure, year, why);
            default -> referrals(council, measure, year, why);
        };
    }

    /** Whether this measure of this year counts contacts. */
    boolean wereCounted(Council council, Measure measure, int year) {
        boolean concerned = switch (measure) {
            case REFERRED, CHILDREN_REFERRED, NO_FURTHER_ACTION_SHARE, RE_REFERRAL_SHARE, NOT_IN_NEED_SHARE -> true;
            default -> false;
        };
        return concerned && share(council, year).orElse(0) >= CONTACTS_FROM;
    }

    private Optional<CouncilFigure> referrals(Council council, Measure measure, int year, String why) {
        OptionalDouble england = councils.addition()
                .england(Measure.NO_FURTHER_ACTION_SHARE, year)
                .number();
        if (!(council.figure(measure, year) instanceof PublishedCell.Given number) || england.isEmpty()) {
            return Optional.empty();
        }
        double own = share(council, year).orElseThrow();
        double value = number.value() * (WHOLE - own) / (WHOLE - england.getAsDouble());
        List<PublishedFile> sources = number.sources();
        return Optional.of(new CouncilFigure.Derived(
                value,
                measure.word() + " " + year + " with England's share without further action, since " + why,
                sources));
    }

    private static OptionalDouble share(Council council, int year) {
        return council.figure(Measure.NO_FURTHER_ACTION_SHARE, year).number();
    }

    private static String why(Council council, int year) {
        return share(council, year).orElseThrow() + " % of its referrals ended without further action: contacts were"
                + " counted";
    }
}
