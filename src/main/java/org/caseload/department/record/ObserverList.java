package org.caseload.department.record;

import java.util.List;

/** Tells every fact to several observers, in their order. */
public final class ObserverList implements DepartmentObserver {
    private final DepartmentObserver[] observers;

    /** Tells these, in their order. */
    public ObserverList(List<DepartmentObserver> observers) {
        this.observers = observers.toArray(DepartmentObserver[]::new);
    }

    @Override
    public void began(Register register) {
        for (DepartmentObserver observer : observers) {
            observer.began(register);
        }
    }

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        for (DepartmentObserver observer : observers) {
            observer.workerStarted(time, worker, team, grade, fte, ramp);
        }
    }

    @Override
    public void workerServedBefore(double time, int worker, double since) {
        for (DepartmentObserver observer : observers) {
            observer.workerServedBefore(time, worker, since);
        }
    }

    @Override
    public void workerWithoutCases(double time, int worker) {
        for (DepartmentObserver observer : observers) {
            observer.workerWithoutCases(time, worker);
        }
    }

    @Override
    public void workerTakesCases(double time, int worker) {
        for (DepartmentObserver observer : observers) {
            observer.workerTakesCases(time, worker);
        }
    }

    @Override
    public void workerMoved(double time, int worker, int from, int to) {
        for (DepartmentObserver observer : observers) {
            observer.workerMoved(time, worker, from, to);
        }
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        for (DepartmentObserver observer : observers) {
            observer.workerLeft(time, worker, destination);
        }
    }

    @Override
    public void workerResigned(double time, int worker) {
        for (DepartmentObserver observer : observers) {
            observer.workerResigned(time, worker);
        }
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        for (DepartmentObserver observer : observers) {
            observer.workerAbsent(time, worker, cause);
        }
    }

    @Override
    public void workerReturned(double time, int worker) {
        for (DepartmentObserver observer : observers) {
            observer.workerReturned(time, worker);
        }
    }

    @Override
    public void rampChanged(double time, int worker, double ramp) {
        for (DepartmentObserver observer : observers) {
            observer.rampChanged(time, worker, ramp);
        }
    }

    @Override
    public void gradeChanged(double time, int worker, int grade) {
        for (DepartmentObserver observer : observers) {
            observer.gradeChanged(time, worker, grade);
        }
    }

    @Override
    public void postsChanged(double time, int team, double posts, double vacant) {
        for (DepartmentObserver observer : observers) {
            observer.postsChanged(time, team, posts, vacant);
        }
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        for (DepartmentObserver observer : observers) {
            observer.referred(time, childCase, previousReferral);
        }
    }

    @Override
    public void diverted(double time, int children) {
        for (DepartmentObserver observer : observers) {
            observer.diverted(time, children);
        }
    }

    @Override
    public void noFurtherAction(double time, int childCase) {
        for (DepartmentObserver observer : observers) {
            observer.noFurtherAction(time, childCase);
        }
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        for (DepartmentObserver observer : observers) {
            observer.stageEntered(time, childCase, stage, clockStarted);
        }
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        for (DepartmentObserver observer : observers) {
            observer.stageLeft(time, childCase, stage, clockStarted);
        }
    }

    @Override
    public void enquiryStarted(double time, int childCase) {
        for (DepartmentObserver observer : observers) {
            observer.enquiryStarted(time, childCase);
        }
    }

    @Override
    public void conferenceHeld(double time, int childCase, double enquiryStartedAt) {
        for (DepartmentObserver observer : observers) {
            observer.conferenceHeld(time, childCase, enquiryStartedAt);
        }
    }

    @Override
    public void closed(double time, int childCase) {
        for (DepartmentObserver observer : observers) {
            observer.closed(time, childCase);
        }
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        for (DepartmentObserver observer : observers) {
            observer.allocated(time, childCase, worker);
        }
    }

    @Override
    public void released(double time, int childCase, int worker) {
        for (DepartmentObserver observer : observers) {
            observer.released(time, childCase, worker);
        }
    }

    @Override
    public void waiting(double time, int childCase, int stage) {
        for (DepartmentObserver observer : observers) {
            observer.waiting(time, childCase, stage);
        }
    }

    @Override
    public void stoppedWaiting(double time, int childCase, int stage) {
        for (DepartmentObserver observer : observers) {
            observer.stoppedWaiting(time, childCase, stage);
        }
    }

    @Override
    public void spent(double time, Spending what, int worker, double pounds) {
        for (DepartmentObserver observer : observers) {
            observer.spent(time, what, worker, pounds);
        }
    }

    @Override
    public void midnight(int day) {
        for (DepartmentObserver observer : observers) {
            observer.midnight(day);
        }
    }

    @Override
    public void ended(double time) {
        for (DepartmentObserver observer : observers) {
            observer.ended(time);
        }
    }
}
