package org.caseload.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caseload.department.allocation.AllocationChange;
import org.caseload.department.casework.ThresholdShift;
import org.caseload.department.demand.DemandChange;
import org.caseload.department.demand.EarlyHelp;
import org.caseload.department.plan.Expense;
import org.caseload.department.workforce.AgencyRunDown;
import org.caseload.department.workforce.ProjectTeam;
import org.caseload.department.workforce.RecruitmentWave;
import org.caseload.department.workforce.RetentionPayment;
import org.caseload.department.workforce.SteadyIntake;
import org.caseload.department.workforce.TeamOpening;
import org.caseload.department.workforce.TurnoverChange;
import org.caseload.parameter.Choice;

/** On a plan: the actions that it may hold, in a scenario and in a strategy alike. */
@Choice(
        key = "action",
        of = {
            RecruitmentWave.class,
            SteadyIntake.class,
            TeamOpening.class,
            AgencyRunDown.class,
            ProjectTeam.class,
            RetentionPayment.class,
            TurnoverChange.class,
            AllocationChange.class,
            DemandChange.class,
            EarlyHelp.class,
            ThresholdShift.class,
            Expense.class
        })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface PlanActions {}
