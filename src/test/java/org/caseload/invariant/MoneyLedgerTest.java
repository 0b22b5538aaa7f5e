package org.caseload.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.Contract;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Spending;
import org.caseload.department.workforce.GradeTable;
import org.caseload.experiment.PreparedStudy;
import org.caseload.measure.state.CostAccount;
import org.caseload.measure.state.StaffState;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A social worker (£50,600 and 32 % on-costs a year of 365.25 days) and an agency worker (£1,800 a week) from day 10 on. */
class MoneyLedgerTest {
    private static final int FIRST = 10;
    private static final PreparedDepartment COUNCIL = new PreparedStudy(
                    ScenarioReader.read(Path.of("scenarios", "warwickshire-2018.yaml"), Path.of(""))
                            .value()
                            .orElseThrow())
            .blueprint();
    private static final GradeTable GRADES = COUNCIL.grades();

    private final StaffState staff = new StaffState();
    private final CostAccount account = new CostAccount(staff, GRADES, FIRST);
    private final MoneyLedger ledger = new MoneyLedger(account, GRADES, FIRST);
    private final List<DepartmentObserver> all = List.of(staff, account, ledger);

    @BeforeEach
    void two_workers() {
        all.forEach(observer -> {
            observer.began(COUNCIL.register());
            observer.workerStarted(0, 0, 0, GRADES.find("social-worker"), 0.5, 1);
            observer.workerStarted(20, 1, 0, GRADES.find("agency"), 1, 1);
            observer.spent(5, Spending.OTHER, -1, 1_000_000);
            observer.spent(20, Spending.OTHER, -1, 250);
        });
    }

    /** Days 10 to 80 at half of £182.87 a day; four weeks and six, of which the last six as a senior's 55,900 x 1.32 / 365.25. */
    @Test
    void costs_run_from_the_start_date_by_days_hours_and_grade() {
        all.forEach(observer -> observer.gradeChanged(48, 1, GRADES.find("senior")));
        double senior = 42 * 55_900 * 1.32 / 365.25;
        double half = 70 * 0.5 * 50_600 * 1.32 / 365.25;
        assertThat(account.ofStaff(Contract.AGENCY, 90)).isCloseTo(4 * 1_800, within(1e-6));
        assertThat(account.oneOff()).isEqualTo(250);
        all.forEach(observer -> observer.workerLeft(90, 1, Destination.SECTOR_EXIT));
        assertThat(account.ofStaff(Contract.PERMANENT, 90) - senior).isCloseTo(half + 10 * half / 70, within(1e-6));
        assertThatCode(() -> ledger.ended(100)).doesNotThrowAnyException();
    }

    @Test
    void a_bill_that_the_measures_did_not_hear_of_is_noticed() {
        ledger.spent(30, Spending.OTHER, -1, 0.02);
        assertThatThrownBy(() -> ledger.ended(100)).hasMessageContaining("by person and bill");
    }

    @Test
    void somebody_whom_the_measures_pay_too_long_is_noticed() {
        Stream.of(staff, ledger).forEach(observer -> observer.workerLeft(40, 1, Destination.SECTOR_EXIT));
        account.workerLeft(41, 1, Destination.SECTOR_EXIT);
        assertThatThrownBy(() -> ledger.ended(100)).hasMessageContaining("costs add up to");
    }
}
