package org.caseload.department.run;

import org.caseload.department.casework.Caseload;

/**
 * The offices of one department, who know each other: the staff, the allocation desk, the flow of cases, the establishment
 * and the front door.
 */
public final class DepartmentModel {
    private final ReplicationContext scene;
    private final Staff staff;
    private final Desk desk;
    private final Thresholds thresholds;
    private final CaseFlow flow;
    private final Establishment establishment;
    private final AgencyStaff agency;
    private final Pressure pressure;
    private final FrontDoor frontDoor;
    private final Diversion diversion;
    private final HoldingFromYearToYear holding;
    private final PostsFromYearToYear posts;
    private final ReturningToNorm norm;

    /** Opens them, empty; the observer has been told that the replication begins. */
    public DepartmentModel(ReplicationContext scene) {
        this.scene = scene;
        staff = new Staff(scene);
        desk = new Desk(scene, staff.register(), staff);
        thresholds = new Thresholds(scene, staff, desk);
        flow = new CaseFlow(scene, desk, thresholds);
        establishment = new Establishment(scene, staff);
        staff.connect(desk, flow, establishment, new Redistribution(scene, desk, flow));
        desk.waitAt(new Caseload(Caseload.NOBODY, scene.stages(), scene.workingTime(), scene.timeline(), flow));
        agency = scene.blueprint()
                .facts()
                .workforce()
                .agency()
                .map(facts -> new AgencyStaff(scene, staff, establishment, facts))
                .orElse(null);
        establishment.coveredBy(agency);
        pressure = new Pressure(desk, scene.blueprint().teams().size());
        frontDoor = new FrontDoor(scene, flow, pressure, thresholds);
        flow.frontDoor(frontDoor);
        diversion = new Diversion(scene, frontDoor);
        holding = new HoldingFromYearToYear(scene, staff);
        posts = new PostsFromYearToYear(scene, establishment);
        norm = new ReturningToNorm(scene, staff, thresholds, posts);
    }

    /** The start state is drawn: agency staff are at work, and the load of now is the load to compare with. */
    public void settle() {
        if (agency != null) {
            agency.begin();
        }
        if (scene.blueprint().facts().demand().pressureResponse().isOn()) {
            pressure.resetBaseline();
        }
        holding.begin();
        posts.begin();
        thresholds.begin();
        norm.begin();
    }

    /** What everybody in the replication shares. */
    public ReplicationContext scene() {
        return scene;
    }

    /** Everybody who works here. */
    public Staff staff() {
        return staff;
    }

    /** Where cases are given to workers. */
    public Desk desk() {
        return desk;
    }

    /** The flow of cases from stage to stage. */
    public CaseFlow flow() {
        return flow;
    }

    /** The posts, and the search for who fills them. */
    public Establishment establishment() {
        return establishment;
    }

    /** The agency staff, or null where agencies play no part. */
    public AgencyStaff agency() {
        return agency;
    }

    /** What makes the department keep more or fewer cases open, and what gives way to it. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /** Where referrals are decided about. */
    public FrontDoor frontDoor() {
        return frontDoor;
    }

    /** The early help before the front door. */
    public Diversion diversion() {
        return diversion;
    }
}
