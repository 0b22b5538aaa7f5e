package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.behaviour.Draws.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With feedback off, each mechanism switched on, off or over leaves the luck of all others as it was: the same children at the
 * same moments, the same decisions and lengths, the same spells of sickness and the same resignations. A new mechanism is a new
 * line of the list.
 */
@Tag("whole")
class UntouchedDrawsTest {
    private static final int DAYS = 390;
    private static final int IN_POST = 12;
    private static final Draws BASE = draws("");

    private static final String WAVE =
            "plan: {wave: {action: recruit, on: 2018-10-01, people: 6, grade: worker, to: {team: team}, %s}}";
    private static final Set<Kind> WORKERS_LIVES = EnumSet.of(Kind.SICKNESS, Kind.LEAVING, Kind.SUCCESSORS);
    private static final Set<Kind> CHILDRENS_LIVES =
            EnumSet.of(Kind.ARRIVALS, Kind.RETURNS, Kind.DECISIONS, Kind.STAYS);

    /** A mechanism changed: what differs in the scenario, and what luck may then differ, have more, or have less. */
    private record Mechanism(String name, String difference, Set<Kind> own, Set<Kind> more, Set<Kind> less) {
        static Mechanism of(String name, String difference) {
            return new Mechanism(name, difference, Set.of(), Set.of(), Set.of());
        }

        Mechanism own(Kind... kinds) {
            return new Mechanism(name, difference, Set.of(kinds), more, less);
        }

        Mechanism own(Set<Kind> kinds) {
            return new Mechanism(name, difference, kinds, more, less);
        }

        Mechanism more(Kind... kinds) {
            return more(Set.of(kinds));
        }

        Mechanism more(Set<Kind> kinds) {
            return new Mechanism(name, difference, own, kinds, less);
        }

        Mechanism less(Set<Kind> kinds) {
            return new Mechanism(name, difference, own, more, kinds);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Mechanism> mechanisms() {
        return List.of(
                workforce(
                                "no sickness",
                                "sickness: {short: {spells: %1$s}, long: {spells: %1$s}}"
                                        .formatted("0 per 253 present working days"))
                        .own(Kind.SICKNESS),
                workforce("no short spells", "sickness: {short: {spells: 0 per 253 present working days}}")
                        .own(Kind.SICKNESS),
                workforce("long leave", "long-leave: {rate: 60 % a year}").own(Kind.SICKNESS),
                workforce("nobody leaves", "leaving: {rate: 0 % a year}")
                        .own(Kind.LEAVING, Kind.SUCCESSORS)
                        .more(Kind.SICKNESS),
                workforce("a grade that leaves less often", "grades: {worker: {leaving: 0.2 times}}")
                        .own(Kind.LEAVING, Kind.SUCCESSORS)
                        .more(Kind.SICKNESS),
                workforce("no recruitment", "recruitment: {rolling: no}").own(Kind.SUCCESSORS),
                workforce("no drop-out", "recruitment: {drop-out: 0 %}").own(Kind.SUCCESSORS),
                workforce("a market that supplies few", "recruitment: {supply: 100 a year}")
                        .own(Kind.SUCCESSORS),
                workforce("part-time staff", "part-time: {share: 50 %}").own(Kind.SUCCESSORS),
                workforce(
                                "newly qualified staff whom turnover keeps up",
                                "grades: {new: {becomes: worker, after: 1 year}}, teams: {team: {in-post: {new: balance}}}")
                        .own(Kind.LEAVING, Kind.SUCCESSORS)
                        .more(Kind.SICKNESS),
                workforce("published vacancies", "vacancies: 20 %").own(Kind.SUCCESSORS),
                workforce(
                        "uneven caseloads at the start",
                        "teams: {team: {caseloads-at-start: {one-in-ten-holds: 12, most: 15}}}"),
                workforce("some who hold no cases", "grades: {worker: {hold-cases: 60 %}}"),
                Mechanism.of(
                                "leaving that varies",
                                "department: {from-year-to-year: {leaving: {standard-deviation: 50 %}}}")
                        .own(WORKERS_LIVES),
                Mechanism.of(
                                "sickness that varies",
                                "department: {from-year-to-year: {sickness: {standard-deviation: 50 %}}}")
                        .own(Kind.SICKNESS),
                Mechanism.of(
                                "recruitment that varies",
                                "department: {from-year-to-year: {recruitment: {standard-deviation: 50 %}}}")
                        .own(Kind.SUCCESSORS),
                Mechanism.of(
                        "who holds cases varies",
                        "department: {workforce: {grades: {worker: {hold-cases: 60 %}}}, "
                                + "from-year-to-year: {holding-cases: {standard-deviation: 50 %}}}"),
                Mechanism.of("posts that a plan adds", "plan: {more: {action: change-posts, on: 2018-10-01, more: 3}}")
                        .more(Kind.SUCCESSORS),
                Mechanism.of(
                        "people who give up cases by a plan",
                        "plan: {duty: {action: move-staff, on: 2018-10-01, people: 3, to: other-work}}"),
                Mechanism.of(
                                "posts that grow",
                                "department: {from-year-to-year: {posts: {standard-deviation: 0 %, growth: 80 % a year}}}")
                        .more(Kind.SUCCESSORS),
                workforce("slow induction", "grades: {worker: {induction: {0 weeks: 20 %, 10 weeks: 100 %}}}"),
                Mechanism.of("a wave with posts", WAVE.formatted("posts: added"))
                        .more(Kind.SUCCESSORS),
                Mechanism.of("a wave for a time", WAVE.formatted("posts: temporary, until: 2019-03-01"))
                        .more(Kind.SUCCESSORS),
                Mechanism.of("a wave for vacancies", WAVE.formatted("posts: fill-vacancies"))
                        .own(Kind.SUCCESSORS),
                Mechanism.of(
                                "a steady intake",
                                "plan: {door: {action: recruit-steadily, on: 2018-10-01, rate: 12 a year, grade: worker}}")
                        .more(Kind.SUCCESSORS),
                allocation("gradual redistribution", "redistribute-to-starters: gradual"),
                allocation("redistribution at once", "redistribute-to-starters: at-once"),
                allocation("soft cap", "policy: soft-cap, cap: 5"),
                allocation("hard cap", "policy: hard-cap, cap: 5"),
                allocation("random allocation", "policy: random"),
                Mechanism.of(
                        "a cap from a date",
                        "plan: {cap: {action: set-allocation, on: 2018-10-01, policy: hard-cap, cap: 5}}"),
                Mechanism.of(
                                "a new team",
                                "plan: {north: {action: open-team, on: 2018-10-01, holds-as: work, managers: 0, workers: {worker: 3}}}")
                        .more(Kind.SUCCESSORS),
                // Longer cases come back later, so more first-time referrals make up the stated total.
                allocation("handover", "handover: 7 working days").own(CHILDRENS_LIVES),
                Mechanism.of("money spent", "plan: {cars: {action: spend, on: 2018-10-01, amount: £1m, buys: cars}}"),
                Mechanism.of(
                                "a retention payment",
                                "plan: {stay: {action: pay-retention, on: 2018-10-01, until: 2019-06-01, effect: 0.2, cost: £2k}}")
                        .own(Kind.LEAVING, Kind.SUCCESSORS)
                        .more(Kind.SICKNESS),
                Mechanism.of("more turnover", "plan: {more: {action: change-turnover, on: 2018-10-01, by: +100 %}}")
                        .own(Kind.LEAVING, Kind.SUCCESSORS)
                        .less(Set.of(Kind.SICKNESS)),
                Mechanism.of(
                                "threshold shift",
                                "plan: {shift: {action: shift-threshold, on: 2018-10-01, starts-of: plan, go-to: work, share: 50 %}}")
                        .own(Kind.STAYS, Kind.RETURNS, Kind.DECISIONS),
                workforce("supervision", "supervision: {span: 1, effect: 1}"),
                workforce("support", "support: {share-of-work: 50 %}"),
                workforce(
                                "support workers who hold cases",
                                "grades: {support: {role: family-support, comfortable-load: 5, may-hold: [work]}}, "
                                        + "teams: {team: {in-post: {support: 2}}}")
                        .more(Kind.SUCCESSORS),
                workforce("pay", "grades: {worker: {pay: £40k}}"),
                workforce("protection", "protection: {promised: 5}"),
                Mechanism.of("more demand", "plan: {surge: {action: change-demand, on: 2018-10-01, by: +50 %}}")
                        .more(CHILDRENS_LIVES),
                Mechanism.of("less demand", "plan: {cut: {action: change-demand, on: 2018-10-01, by: -50 %}}")
                        .less(CHILDRENS_LIVES),
                Mechanism.of(
                                "early help",
                                "plan: {help: {action: divert-to-early-help, on: 2018-10-01, share: 40 %, referred-later: 0 %}}")
                        .less(CHILDRENS_LIVES),
                workforce(
                                "agency staff",
                                "grades: {agency: {contract: agency, comfortable-load: 10}}, "
                                        + "agency: {covers: 100 %, conversion: 0 % a year, becomes: worker}")
                        .more(Kind.SUCCESSORS),
                Mechanism.of(
                                "a project team",
                                "department: {workforce: {grades: {project: {contract: project-team, comfortable-load: 10}}}}\n"
                                        + "plan: {team: {action: project-team, on: 2018-10-01, until: 2019-03-01, people: 3, "
                                        + "cost: £100k}}")
                        .more(Kind.SUCCESSORS),
                workforce(
                                "agency staff at a premium",
                                "grades: {worker: {pay: £40k}, agency: {contract: agency, comfortable-load: 10}}, "
                                        + "agency: {covers: 100 %, conversion: 0 % a year, becomes: worker, premium: 40 %}")
                        .more(Kind.SUCCESSORS),
                Mechanism.of(
                                "a project team for those who wait",
                                "department: {workforce: {grades: {project: {contract: project-team, comfortable-load: 10}}}, "
                                        + "allocation: {backlog: 1 a week}, unallocated: {work: {children: 6}}}\n"
                                        + "plan: {team: {action: project-team, on: 2018-10-01, until: 2019-03-01, people: 3, "
                                        + "unallocated-only: yes}}")
                        .more(Kind.SUCCESSORS, Kind.STAYS, Kind.RETURNS, Kind.DECISIONS),
                Mechanism.of(
                                "a closing drive",
                                "plan: {drive: {action: review-cases, on: 2018-10-01, cases: 5 a week, stages: [work], closed: 50 %}}")
                        .own(Kind.STAYS, Kind.RETURNS, Kind.DECISIONS),
                Mechanism.of(
                                "cases that follow capacity",
                                "department: {cases-follow-capacity: {growth: 0.7, falls: 0.6, memory: 1 month}}")
                        .own(Kind.DECISIONS, Kind.STAYS, Kind.RETURNS),
                demand("a front door under pressure", "pressure-response: {power: 1}")
                        .own(Kind.DECISIONS, Kind.STAYS, Kind.RETURNS),
                demand("no siblings", "siblings: none").own(CHILDRENS_LIVES),
                demand("no season", "season: flat").own(CHILDRENS_LIVES),
                demand("no trend", "trend: 0 % a year").own(CHILDRENS_LIVES),
                demand("no year-to-year noise", "year-to-year: {standard-deviation: 0 %}")
                        .own(CHILDRENS_LIVES),
                demand("nobody comes back", "re-referral: {within-twelve-months: 0 %}")
                        .own(CHILDRENS_LIVES),
                demand("a front door that ends more", "front-door: {no-further-action: 30 %}")
                        .own(CHILDRENS_LIVES));
    }

    private static Mechanism workforce(String name, String difference) {
        return Mechanism.of(name, "department: {workforce: {" + difference + "}}");
    }

    private static Mechanism allocation(String name, String difference) {
        return Mechanism.of(name, "department: {allocation: {" + difference + "}}");
    }

    private static Mechanism demand(String name, String difference) {
        return Mechanism.of(name, "department: {demand: {" + difference + "}}");
    }

    private static Draws draws(String difference) {
        Draws draws = new Draws(IN_POST);
        World.busy(difference, draws).until(DAYS);
        return draws;
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void leaves_all_other_luck_alone(Mechanism changed) {
        Draws draws = draws(changed.difference());
        for (Kind kind : Kind.values()) {
            Map<String, String> before = BASE.of(kind);
            Map<String, String> after = draws.of(kind);
            if (changed.more().contains(kind)) {
                assertThat(after).as("%s", kind).containsAllEntriesOf(before);
            } else if (changed.less().contains(kind)) {
                assertThat(before).as("%s", kind).containsAllEntriesOf(after);
            } else if (!changed.own().contains(kind)) {
                assertThat(after).as("%s", kind).isEqualTo(before);
            }
        }
    }

    @Test
    void people_who_go_to_another_team_change_nobodys_luck() {
        String teams = "department: {workforce: {teams: {other: {holds: [plan], in-post: {worker: 5}}}}}\n";
        String move =
                "plan: {move: {action: move-staff, on: 2018-10-01, until: 2019-03-01, people: 4, to-team: other}}\n";
        Draws stay = new Draws(IN_POST + 5);
        Draws go = new Draws(IN_POST + 5);
        assertThat(World.busy(teams, stay).until(DAYS).of(" goes from ")).isEmpty();
        assertThat(World.busy(teams + move, go).until(DAYS).of(" goes from ")).hasSizeBetween(5, 8);
        for (Kind kind : Kind.values()) {
            assertThat(go.of(kind)).as("%s", kind).isEqualTo(stay.of(kind));
        }
    }

    /** Luck goes by name: two actions in either order give the same future to the last fact. */
    @Test
    void the_order_in_which_actions_are_written_down_makes_no_difference() {
        String one =
                "  one: {action: recruit, on: 2018-10-01, people: 4, grade: worker, drop-out: 30 %, posts: added}\n";
        String two =
                "  two: {action: recruit, on: 2018-11-01, people: 4, grade: worker, drop-out: 30 %, posts: added}\n";
        String more = "  more: {action: change-demand, on: 2018-10-15, by: +20 %}\n";
        assertThat(World.busy("plan:\n" + more + two + one).until(DAYS).of())
                .hasSizeGreaterThan(1000)
                .isEqualTo(World.busy("plan:\n" + one + two + more).until(DAYS).of());
    }

    /** The lines above compare something. */
    @Test
    void the_base_has_luck_of_every_kind() {
        CHILDRENS_LIVES.forEach(kind -> assertThat(BASE.of(kind)).hasSizeGreaterThan(50));
        WORKERS_LIVES.forEach(kind -> assertThat(BASE.of(kind)).hasSizeGreaterThan(3));
    }
}
