package org.caseload.scenario.io.schema;

/** What the reference page says in words, around the tables written from the annotations. */
final class ReferenceProse {
    static final String BEGINNING = """
            # Scenario reference

            <!-- Written by the build from the @Parameter annotations: change those, then run
                 mvn test -Dtest=ScenarioReferenceTest -Dcaseload.rewrite=true -->

            Every key that a scenario or strategy file may hold, what it means, and where its default comes from. `./caseload show FILE`
            prints the value that each of them has in a scenario, with the file and line (or the default and its source) that
            it came from; `./caseload schema` prints the JSON Schema for editors.

            - **Units** are written with the value: `18 %`, `4 weeks`, `45 working days`, `£41,600`, `3 Sept 2018`,
              `03/09/2018` (the day first) or `2018-09-03`, a month (`January 2024`, `2024-01`) for its first day, `1.0 per 253 present working days`. `18 % a year` is a rate (a hazard of 0.18 a year);
              `15.9 % leave within a year` is a probability. A month is a calendar month where it
              leads to a date (`6 months in`, `horizon`, `every` of a payment, `workers-after` and `support-after` of a new team: a
              month after 31 January is the last day of February) and 30.4375 days, a year 365.25, where it is a length of time:
              durations of work, inductions, `after` of a grade, notice, `time-to-start`, `spread-over`, `builds-over`,
              `fades-over`, `sustained-for`, rates and bands of service.
              Numbers of posts and staff are full-time equivalents (FTE).
            - **First and last days** begin at midnight: `on` is the first day on which something holds, `until` the first on which it holds no longer;
              `absent since` is the first day away, `leaving` the last day at work.
            - **Decimals** are counted exactly, to the billionth: 21 cases of 0.4 and 1 FTE are 15 for each, and a target of 15 is met.
            - **Where a number comes from**: `source:`, `note:` and `assumption: yes` may stand in any table and hold for what is
              below them in the same file; a single value becomes `{ value: 30, source: "…" }`.
            - **Building on another file**: `extends: other.yaml` takes everything that the other file states and lays this file
              over it, at most five levels deep. Tables merge key by key; a value, a law, a list or a table keyed by quantities
              replaces the other's whole; `id: none` takes an entry away. `name`, `question` and `description` are never
              inherited. The other file must lie below the folder of the file that was named or below the working folder.
            - **Starting from a profile**: where a key may start `from:` a profile, `from: england-2018` lays the table over that
              profile of the library that ships with the program; a bare word, `season: flat`, is short for it. Where the default
              is a profile, a table is laid over it; `from: none` starts from nothing. A table with fixed keys that is stated in
              part keeps the defaults of the rest.
            - **What is not known exactly**: any number in `department:` or `plan:` may be `{ uncertain: { low: 8 %, mode: 10 %, high: 15 % } }`
              (triangular) or `{ uncertain: { interval: [8 %, 15 %], level: 95 % } }` (lognormal where the interval lies above 0, else
              normal; cut at its 0.1 % and 99.9 % points), with `source`, `note` and `assumption` beside it. It is drawn once in a run, the
              same for all strategies; whatever may be drawn must be permitted. Variation from case to case is written as a law.
              `of: today` beside the range (the default in `department:`) means that nobody knows what is: the start is solved for each
              draw, so that the cases and staff stated stay what they are. `of: the-future` (always so in `plan:`) means that nobody knows
              what will be: today's solution is kept. Numbers `with:` the same name are high or low together in every run.
              `low`, `mode` and `high` may be alike: the number is then known. (A law of cases that do not vary is `constant`.)
            - **Bounds**: 1 MB, 12 levels and 20,000 keys and values in a file; no anchors, aliases, tags or duplicate keys. A CSV file
              holds 5 MB, 100 columns and 100,000 rows at most. A name has 200 characters at most, a question 500, `description`, `note` and
              `source` 2,000 each, every other text 100 (what is bought 200, names of files 1,000); only these three may have several lines.
            - **Characters**: files are UTF-8; a byte order mark at the beginning is no part of the text. White space of any kind (no-break and
              wide spaces too) is one space, and none at the ends of a value, key or cell. What cannot be seen is refused: control characters,
              halves of characters, overrides and marks of the direction of writing, characters without width (in a CSV file they are taken
              off the ends of cells). Joiners are permitted where they are spelling, as in Persian, Hindi or Sinhala.
            - **Ids in CSV files** are kept as written; two that differ in capitals only are refused. A column without a name may hold blank
              cells only. A cap is one case at least.
            - **Days**: where a length of time has ends, their unit says which days count: `0 weeks` permits calendar time only, `0 working days`
              working days only. Bands of service and steps of an induction are in calendar time.

            At the top of a scenario file stand `kind: scenario`, `extends` where it builds on another file, and the keys of the first
            table.
            """;

    static final String STRATEGIES = """

            ## The strategy file

            A file with `kind: strategy` holds dated actions for any council. `run SCENARIO --with STRATEGY` lays it over the
            scenario's plan, and several with `--with` one after another; `validate`, `show` and `explain` take `--with` too. It
            changes the plan only: the department, and the balance that is solved from it, are the same with any strategy.

            - It builds on no other file, and names no team: people go to `{ teams-holding: child-in-need, spread: by-load }`
              (or `by-vacancies`, or `equally`), everything else to the whole department.
            - Dates may be counted from the start date: `6 months in` (`10 weeks in`, `1 year in`) or `next September`: the
              first day after the start date that is the first working day (in England) of a September.
            - People may be a share of those in post on the start date: `10 % of in-post`.
            - An action stands once only. One that has the name of an action of the scenario or of another strategy is refused,
              and the message says where the other stands: the name of an action keys its luck, so that the same action has the
              same luck in every strategy that holds it. (Two names of one plan in four thousand would draw the same: the later in the order
              of letters then takes other luck, so that none is ever shared.) Nothing can be taken out of a plan by name; `replaces-plan: yes` drops
              the scenario's whole plan.
            - An action after the last day simulated changes nothing and is no mistake; a strategy all of whose actions are is
              refused.

            The actions under `plan` are those of a scenario.

            """;

    static final String FUTURES = """

            ## The file of futures

            A file with `kind: futures` holds what may happen whichever strategy is chosen, such as more referrals or a neighbouring
            council that pays better. `compare BASE STRATEGY --futures FILE` tries the base and every strategy in each of them, under the same luck. A
            future's actions are laid over the plan like those of a strategy, last of all, and the same rules hold: they name no team, and an action's name
            stands once only. A future without actions is the scenario as it stands. No number of a future may be uncertain.

            """;

    static final String PLAN_SPACE = """

            ## The file with a space of plans

            A file with `kind: plan-space` holds levers: strategies of which plans hold more or less, earlier or later, or nothing. `cheapest SCENARIO
            --space FILE` looks among all plans that can be made of them for the cheapest that reaches the target often enough. A lever's strategy file is named as
            seen from this file, or from the working folder. The values under `sizes` and `dates` stand, one at a time, in the place of those that the strategy's
            action states; the luck of starters is keyed by the action's name, so that those of a smaller wave are the first of a larger one. No two levers hold an
            action of the same name. A space holds 10,000 plans at most.

            """;

    static final String LAWS = """

            ## Laws of duration

            Where a duration may vary from case to case it is a length of time (`5 working days`: always the same) or a law. All
            lengths in one law are of one kind: working days, or calendar time.

            | Law | What must hold |
            | --- | --- |
            """;

    static final String ENDING = """
            | `lognormal: { quantiles: { 50 %: 33 days, 90 %: 61 days } }`, `weibull: …` | two shares with lengths that rise |
            | `bands: { same day: 1.8 %, 1-10 working days: 11.7 %, … }` | bands that follow on; a band a-b is the time above a − 1 and up to b, `same day` is 0 |
            | `knots: { 75 days: 2 %, 91 days: 13.9 %, … }` | times that rise; each share ends between the knot before (the first from 0) and its own |
            | `of-those-open: { 91 days: 35 %, 183 days: 50 %, 730 days: 100 % }` | times that rise; of those still open at the time before, such a share ends by its own; the last is 100 %. No share constrains another, so each may be uncertain |

            The cv is the standard deviation over the mean. The shares of bands and knots add up to 100 %, give or take 0.2 for
            rounding; they are then scaled to 100 %, and `show` says so.
            """;

    private ReferenceProse() {}
}
