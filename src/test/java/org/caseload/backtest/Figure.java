package org.caseload.backtest;

import java.time.LocalDate;
import java.util.Locale;

/** A published figure, and how a run's counterpart is counted. */
enum Figure {
    CASELOAD("Cases per worker, the official average", 1) {
        @Override
        double of(Run run, LocalDate date) {
            return run.measure("caseload.dfe", date);
        }
    },
    CASES("Cases held by social workers", 0) {
        @Override
        double of(Run run, LocalDate date) {
            return run.measure("cases.held", date);
        }
    },
    HOLDING("Social workers who hold cases, agency included (FTE)", 0) {
        @Override
        double of(Run run, LocalDate date) {
            return run.measure("cases.held", date) / run.measure("caseload.dfe", date);
        }
    },
    IN_POST("Permanent staff in post (% of September 2018)", 0) {
        @Override
        double of(Run run, LocalDate date) {
            return run.census().inPostShare(run.day(date), run.day(LocalDate.of(2018, 9, 30)));
        }
    },
    AGENCY("Agency staff (% of all)", 1) {
        @Override
        double of(Run run, LocalDate date) {
            return run.census().agencyRate(run.day(date));
        }
    },
    VACANCIES("Posts vacant (%)", 1) {
        @Override
        double of(Run run, LocalDate date) {
            return run.census().vacancyRate(run.day(date));
        }
    },
    TURNOVER("Turnover in the year (%)", 1) {
        @Override
        double of(Run run, LocalDate date) {
            return run.census().turnover(run.day(date));
        }
    },
    ABSENCE("Sickness absence in the year (%)", 1) {
        @Override
        double of(Run run, LocalDate date) {
            return run.census().absenceRate(run.day(date));
        }
    },
    ON_TIME("Assessments within 45 working days, year (%)", 1) {
        @Override
        double of(Run run, LocalDate date) {
            return run.measure("assessment.on-time", date);
        }
    },
    PLANS("Children on protection plans", 0) {
        @Override
        double of(Run run, LocalDate date) {
            return run.census().plans(run.day(date));
        }
    },
    REFERRALS("Children referred in the year", 0) {
        @Override
        double of(Run run, LocalDate date) {
            return run.census().referrals(run.day(date));
        }
    },
    FALL("Fall in open cases since the start", 0) {
        @Override
        double of(Run run, LocalDate date) {
            return run.measure("open.all", run.design().scenario().startDate().minusDays(1))
                    - run.measure("open.all", date);
        }
    },
    WAITING("Children without a worker", 0) {
        @Override
        double of(Run run, LocalDate date) {
            return run.measure("unallocated.children", date);
        }
    };

    private final String label;
    private final int decimals;

    Figure(String label, int decimals) {
        this.label = label;
        this.decimals = decimals;
    }

    String label() {
        return label;
    }

    String print(double value) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
    }

    abstract double of(Run run, LocalDate date);

    static Figure named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
