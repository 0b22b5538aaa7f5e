package org.caseload.experiment.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A department put together again from the rows of its audit trail and from nothing else. */
final class Replay {
    /** A worker in post. */
    static final class Person {
        String team;
        final double fte;
        String grade;
        double capacity;
        boolean away;
        int cases;

        Person(String team, String grade, double fte, double capacity) {
            this.team = team;
            this.grade = grade;
            this.fte = fte;
            this.capacity = capacity;
        }
    }

    /** What a department is at a midnight. */
    record Midnight(
            String date,
            Map<String, Integer> openByStage,
            int waiting,
            Map<Integer, Integer> casesByWorker,
            double inPost,
            double inPostRamped,
            double away,
            double newlyQualified,
            double posts,
            double vacant) {}

    private String grades = "";
    final List<Midnight> midnights = new ArrayList<>();
    private final Map<Integer, Person> staff = new TreeMap<>();
    private final Map<Integer, String> open = new TreeMap<>();
    private final Map<Integer, Integer> holder = new TreeMap<>();
    private final Map<Integer, String> list = new TreeMap<>();
    private final Map<String, double[]> posts = new LinkedHashMap<>();

    /** Takes a row in; cells by column. */
    void row(Map<String, String> row) {
        int child = row.get("child").isEmpty() ? 0 : Integer.parseInt(row.get("child"));
        int worker = row.get("worker").isEmpty() ? 0 : Integer.parseInt(row.get("worker"));
        String detail = row.get("detail");
        switch (row.get("event")) {
            case "run begins" -> grades = detail;
            case "worker starts" ->
                staff.put(
                        worker,
                        new Person(
                                row.get("team"), row.get("grade"), number(detail, "fte"), number(detail, "capacity")));
            case "worker leaves" -> staff.remove(worker);
            case "absence begins" -> staff.get(worker).away = true;
            case "absence ends" -> staff.get(worker).away = false;
            case "induction step" -> staff.get(worker).capacity = number(detail, "capacity");
            case "grade changes" -> staff.get(worker).grade = row.get("grade");
            case "team changes" -> staff.get(worker).team = row.get("team");
            case "posts" ->
                posts.put(row.get("team"), new double[] {number(detail, "posts"), number(detail, "vacant")});
            case "stage begins" -> expect(null, open.put(child, row.get("stage")), row);
            case "stage ends" -> expect(row.get("stage"), open.remove(child), row);
            case "allocated" -> {
                expect(null, holder.put(child, worker), row);
                staff.get(worker).cases++;
            }
            case "released" -> {
                expect(worker, holder.remove(child), row);
                staff.get(worker).cases--;
            }
            case "waiting begins" -> expect(null, list.put(child, row.get("stage")), row);
            case "waiting ends" -> expect(row.get("stage"), list.remove(child), row);
            case "midnight" -> midnights.add(midnight(row.get("date")));
            default -> {}
        }
    }

    private static void expect(Object expected, Object found, Map<String, String> row) {
        if (!java.util.Objects.equals(expected, found)) {
            throw new AssertionError("expected " + expected + ", found " + found + " at " + row);
        }
    }

    private static double number(String detail, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + ": ([-\\d.]+)").matcher(detail);
        if (!matcher.find()) {
            throw new AssertionError("no " + name + " in " + detail);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private Midnight midnight(String date) {
        Map<String, Integer> byStage = new TreeMap<>();
        open.values().forEach(stage -> byStage.merge(stage, 1, Integer::sum));
        Map<Integer, Integer> byWorker = new TreeMap<>();
        staff.forEach((number, person) -> byWorker.put(number, person.cases));
        List<Person> holding = staff.values().stream()
                .filter(person -> grades.contains(person.grade + "/social-worker/"))
                .toList();
        return new Midnight(
                date,
                byStage,
                list.size(),
                byWorker,
                holding.stream().mapToDouble(p -> p.fte).sum(),
                holding.stream().mapToDouble(p -> p.fte * p.capacity).sum(),
                holding.stream().mapToDouble(p -> p.away ? p.fte : 0).sum(),
                holding.stream()
                        .mapToDouble(p -> p.grade.equals("newly-qualified") ? p.fte : 0)
                        .sum(),
                posts.values().stream().mapToDouble(p -> p[0]).sum(),
                posts.values().stream().mapToDouble(p -> p[1]).sum());
    }
}
