package org.caseload.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caseload.department.plan.AgencyRunDown;
import org.caseload.department.plan.AllocationChange;
import org.caseload.department.plan.DemandChange;
import org.caseload.department.plan.EarlyHelp;
import org.caseload.department.plan.Expense;
import org.caseload.department.plan.PostsChange;
import org.caseload.department.plan.ProjectTeam;
import org.caseload.department.plan.RecruitmentWave;
import org.caseload.department.plan.RetentionPayment;
import org.caseload.department.plan.StaffMove;
import org.caseload.department.plan.SteadyIntake;
import org.caseload.department.plan.TeamOpening;
import org.caseload.department.plan.TurnoverChange;
import org.caseload.department.plan.threshold.CaseReview;
import org.caseload.department.plan.threshold.ThresholdHold;
import org.caseload.department.plan.threshold.ThresholdShift;
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
            PostsChange.class,
            StaffMove.class,
            AllocationChange.class,
            DemandChange.class,
            EarlyHelp.class,
            ThresholdShift.class,
            ThresholdHold.class,
            CaseReview.class,
            Expense.class
        })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface PlanActions {}
