package org.caseload.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rooms of the house, lowest first, and which rooms each may know. */
final class Rooms {
    static final String HOUSE = "org.caseload";

    /** A room's name stands for the rooms inside it too. */
    private static final String ARROWS = """
            quantity              :
            parameter             : quantity
            calendar              : quantity parameter
            words                 : quantity parameter calendar
            picture               :
            random                : quantity parameter
            engine                : quantity parameter
            statistics            : quantity parameter
            statistics.survival   : quantity parameter statistics
            statistics.sequential : quantity parameter statistics
            statistics.ranking    : quantity parameter statistics
            statistics.sensitivity : quantity parameter statistics
            statistics.regression : quantity parameter statistics
            statistics.scoring    : quantity parameter statistics
            result                : quantity parameter calendar statistics
            history               :
            history.learning      : quantity parameter calendar random statistics history
            history.fragment      : words quantity calendar statistics history history.learning
            history.table         : quantity
            history.list          : quantity
            history.read          : words quantity calendar history history.table history.list
            department.reconciliation : quantity parameter
            department.record     : quantity parameter calendar
            department.casework   : quantity parameter calendar random engine department.record
            department.years      : quantity parameter random
            department.demand     : quantity parameter calendar random engine department.record department.years
            department.workforce  : quantity parameter calendar random engine department.record department.casework
            department.threshold  : quantity parameter random department.casework
            department.people     : quantity parameter calendar random engine department.record department.casework \
            department.years department.workforce
            department.allocation : quantity parameter calendar random engine department.record department.casework \
            department.people department.workforce
            department.length     : quantity parameter calendar random department.casework department.workforce
            department.staffing   : quantity parameter random result department.length department.record department.casework \
            department.workforce
            department.balance    : quantity parameter calendar random engine result department.reconciliation department.length department.record department.casework \
            department.demand department.workforce department.allocation department.staffing
            department.blueprint  : quantity parameter calendar random engine department.record department.casework \
            department.years department.demand department.threshold department.workforce department.allocation department.staffing department.balance
            department.run        : quantity parameter calendar random engine department.record department.casework \
            department.years department.demand department.threshold department.workforce department.people department.allocation department.staffing department.balance \
            department.blueprint
            department.start      : quantity parameter calendar random engine department.record department.casework \
            department.demand department.workforce department.people department.allocation department.staffing department.balance \
            department.blueprint department.run
            official              : quantity parameter
            official.council      : quantity parameter official
            official.file         : words quantity parameter official
            official.panel        : quantity parameter statistics result official official.council
            official.calibration  : words quantity parameter statistics official official.council official.panel
            official.draft        : words official official.council official.calibration
            department.plan       : quantity parameter calendar random engine department.record department.casework \
            department.years department.demand department.workforce department.people department.allocation department.blueprint \
            department.run
            department.plan.threshold : quantity parameter calendar random engine department.record department.casework \
            department.years department.demand department.workforce department.people department.allocation department.blueprint \
            department.run department.plan department.threshold
            department            : quantity parameter calendar random engine department.record department.casework \
            department.demand department.blueprint department.start department.run department.plan
            measure.state         : quantity parameter calendar statistics department
            measure               : quantity parameter calendar statistics result department measure.state
            invariant             : quantity parameter calendar statistics department measure
            scenario              : words picture quantity parameter calendar random statistics result department measure
            experiment.audit      : quantity parameter calendar statistics department measure result
            experiment.sign       : statistics result
            experiment            : quantity parameter calendar random engine statistics department measure invariant \
            scenario result experiment.audit experiment.sign
            experiment.comparison : quantity parameter calendar random statistics department measure scenario \
            result experiment experiment.sign
            experiment.search     : statistics scenario result experiment experiment.comparison
            experiment.backtest   : random statistics measure scenario result experiment
            experiment.sensitivity : quantity parameter calendar random statistics department measure scenario \
            result experiment
            report                : words picture quantity parameter calendar statistics result
            chart.drawing         : words quantity parameter calendar statistics result
            finding               : words result
            chart                 : words quantity parameter calendar statistics result report finding chart.drawing
            files                 : words quantity parameter calendar statistics result
            report.terminal       : words report
            report.html           : words picture report chart chart.drawing
            report.office         : words report
            report.word           : words picture report report.office chart chart.drawing
            report.workbook       : words report report.office
            report.chapter        : words picture quantity parameter calendar statistics result finding report
            report.glance         : words quantity parameter calendar statistics result finding report report.chapter
            report.story          : words quantity parameter calendar statistics result report report.chapter
            report.paper          : words quantity calendar statistics result report report.chapter
            report.run            : words quantity parameter calendar statistics result finding chart report report.chapter report.paper report.glance
            report.comparison     : words quantity parameter calendar statistics result chart report report.chapter report.paper report.glance
            report.backtest       : words statistics result report
            report.learning       : words history history.learning statistics report
            report.sensitivity    : words quantity parameter calendar statistics result chart report report.chapter
            report.saved          : words quantity parameter calendar statistics result report files
            app.machine           : words
            app.request           : experiment result app.machine
            app.study             : words picture quantity department scenario experiment result report.chapter app.machine app.request
            app.screen            : words result files report app.machine app.request app.study
            app.folder            : words result files app.machine
            app.batch             : experiment result files app.machine app.request app.study app.folder
            app.cluster           : experiment app.machine app.request app.study app.folder app.batch
            app.council           : quantity random words statistics official experiment result report scenario measure app.machine \
            app.request app.study app.folder app.batch
            app.lists             : quantity words calendar random experiment department official scenario history report app.machine app.request \
            app.study app.folder app.council
            app                   : picture quantity parameter calendar random engine statistics official department measure scenario \
            result experiment words chart files report app.machine app.request app.study app.screen app.folder app.batch app.cluster app.council
            app.desk              : words result report scenario app app.council app.lists app.machine app.request app.study app.folder
            page.door             :
            page                  : words result report app app.desk app.study app.machine page.door
            cli.option            : app
            cli                   : app page cli.option
            """;

    private static final Map<String, List<String>> MAY_KNOW = read(ARROWS);

    private Rooms() {}

    /** The names of all rooms, lowest first. */
    static Set<String> names() {
        return MAY_KNOW.keySet();
    }

    /** The rooms that the one named may know, those inside them included. */
    static Set<String> mayKnow(String room) {
        return MAY_KNOW.get(room).stream().flatMap(Rooms::withRoomsInside).collect(toCollection(LinkedHashSet::new));
    }

    /** What is in this room and in no other of the table. */
    static DescribedPredicate<JavaClass> only(String room) {
        DescribedPredicate<JavaClass> within = in(room);
        for (String other : names()) {
            within = other.startsWith(room + ".") ? within.and(not(in(other))) : within;
        }
        return within.as(room);
    }

    /** What is in any of these rooms or in a room inside them. */
    static DescribedPredicate<JavaClass> in(String... rooms) {
        String[] packages = Stream.of(rooms).map(Rooms::pattern).toArray(String[]::new);
        return JavaClass.Predicates.resideInAnyPackage(packages).as("in " + String.join(", ", rooms));
    }

    /** Whatever decides a number in a result: all but its drawing and the command line. */
    static DescribedPredicate<JavaClass> computing() {
        return not(in("words", "finding", "chart", "files", "report", "page", "cli"))
                .as("in the rooms that compute");
    }

    /** Whatever has to work alike wherever it runs. */
    static DescribedPredicate<JavaClass> behindTheCommandLine() {
        return not(in("cli")).as("behind the command line");
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static String pattern(String room) {
        return HOUSE + "." + room + "..";
    }

    private static Stream<String> withRoomsInside(String room) {
        return names().stream().filter(name -> name.equals(room) || name.startsWith(room + "."));
    }

    private static Map<String, List<String>> read(String arrows) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String line : arrows.lines().toList()) {
            String[] sides = line.split(":", -1);
            String known = sides[1].strip();
            read.put(sides[0].strip(), known.isEmpty() ? List.of() : List.of(known.split(" +", -1)));
        }
        return read;
    }
}
