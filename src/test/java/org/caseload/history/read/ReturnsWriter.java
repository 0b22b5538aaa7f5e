package org.caseload.history.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseload.history.KindOfWork;

/** Writes cases as the census of children in need, as the looked after children return and as the Standard Safeguarding Dataset. */
public final class ReturnsWriter {
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private final List<Journey> cases;
    private final LocalDate first;
    private final LocalDate asOf;
    private final Sentinels sentinels;

    public ReturnsWriter(List<Journey> cases, LocalDate first, LocalDate asOf, Sentinels sentinels) {
        this.cases = cases;
        this.first = first;
        this.asOf = asOf;
        this.sentinels = sentinels;
    }

    /** The census of the year. */
    public void census(Path file) throws IOException {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Message>\n<Header><CollectionDetails>"
                        + "<Collection>CIN</Collection><Year>" + asOf.getYear() + "</Year><ReferenceDate>" + asOf
                        + "</ReferenceDate></CollectionDetails></Header>\n<Children>\n");
        for (Journey journey : cases) {
            if (journey.shownIn(first, asOf)) {
                child(journey, xml);
            }
        }
        Files.writeString(file, xml.append("</Children>\n</Message>\n"));
    }

    private void child(Journey journey, StringBuilder xml) {
        xml.append("<Child><ChildIdentifiers><LAchildID>")
                .append(journey.child())
                .append("</LAchildID><UPN>")
                .append(sentinels.plant("Upn"))
                .append("</UPN><PersonBirthDate>")
                .append(sentinels.plant("Born"))
                .append("</PersonBirthDate><GenderCurrent>")
                .append(sentinels.plant("Gender"))
                .append("</GenderCurrent></ChildIdentifiers>\n<ChildCharacteristics><Ethnicity>")
                .append(sentinels.plant("Ethnicity"))
                .append("</Ethnicity></ChildCharacteristics>\n<CINdetails>");
        element(xml, "CINreferralDate", Optional.of(journey.referred()));
        xml.append("<ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>");
        element(xml, "CINclosureDate", journey.closed());
        journey.closed().ifPresent(day -> xml.append("<ReasonForClosure>RC7</ReasonForClosure>"));
        xml.append("<ReferralNFA>").append(journey.noFurtherAction()).append("</ReferralNFA>\n");
        for (Journey.Step step : journey.steps()) {
            if (!step.shownIn(first, asOf)) {
                continue;
            }
            switch (step.work()) {
                case ASSESSMENT ->
                    group(xml, "Assessments", "AssessmentActualStartDate", "AssessmentAuthorisationDate", step);
                case CHILD_IN_NEED -> group(xml, "CINPlanDates", "CINPlanStartDate", "CINPlanEndDate", step);
                case PROTECTION_PLAN -> {
                    xml.append("<Section47>");
                    element(xml, "S47ActualStartDate", Optional.of(step.from().minusDays(12)));
                    element(xml, "DateOfInitialCPC", Optional.of(step.from()));
                    xml.append("</Section47>\n");
                    group(xml, "ChildProtectionPlans", "CPPstartDate", "CPPendDate", step);
                }
                case LOOKED_AFTER -> {
                    // The census has no children in care as such.
                }
            }
        }
        xml.append("</CINdetails></Child>\n");
    }

    private static void group(StringBuilder xml, String group, String from, String to, Journey.Step step) {
        xml.append('<').append(group).append('>');
        element(xml, from, Optional.of(step.from()));
        element(xml, to, step.to());
        xml.append("</").append(group).append(">\n");
    }

    private static void element(StringBuilder xml, String name, Optional<LocalDate> day) {
        day.ifPresent(of -> xml.append('<')
                .append(name)
                .append('>')
                .append(of)
                .append("</")
                .append(name)
                .append('>'));
    }

    /** Episodes of the looked after children return: another placement after 200 days, and short breaks of other children. */
    public void episodes(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
        for (Journey journey : cases) {
            for (Journey.Step care : journey.of(KindOfWork.LOOKED_AFTER)) {
                if (!care.shownIn(first, asOf)) {
                    continue;
                }
                LocalDate moved = care.from().plusDays(200);
                boolean moves = !moved.isBefore(first)
                        && (care.to().isEmpty()
                                ? moved.isBefore(asOf)
                                : moved.isBefore(care.to().get()));
                if (moves) {
                    lines.add(episode(journey.child(), care.from(), "S", "C2", Optional.of(moved), "X1"));
                    lines.add(episode(
                            journey.child(),
                            moved,
                            "P",
                            "C2",
                            care.to(),
                            care.to().isPresent() ? "E4A" : ""));
                } else {
                    lines.add(episode(
                            journey.child(),
                            care.from(),
                            "S",
                            "C2",
                            care.to(),
                            care.to().isPresent() ? "E4A" : ""));
                }
            }
        }
        lines.add(episode("900001", first.plusDays(3), "S", "V4", Optional.of(first.plusDays(5)), "E8"));
        Files.write(file, lines);
    }

    private String episode(
            String child, LocalDate from, String began, String status, Optional<LocalDate> to, String ended) {
        return String.join(
                ",",
                child,
                BRITISH.format(from),
                began,
                status,
                "N1",
                "U1",
                "PR1",
                to.map(BRITISH::format).orElse(""),
                ended,
                "",
                sentinels.plant("Home"),
                sentinels.plant("Placed"),
                "SC1");
    }

    /** Episodes of social workers of the same return. */
    public void socialWorkers(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON");
        for (Journey journey : cases) {
            for (Journey.Step care : journey.of(KindOfWork.LOOKED_AFTER)) {
                for (CareWorkers.Held held : CareWorkers.of(care, asOf)) {
                    if (care.shownIn(first, asOf) && held.shownIn(first, asOf)) {
                        lines.add(String.join(
                                ",",
                                journey.child(),
                                sentinels.plant("Dob"),
                                sentinels.keep("Zq" + held.worker()),
                                BRITISH.format(held.from()),
                                held.to().map(BRITISH::format).orElse(""),
                                held.reason()));
                    }
                }
            }
        }
        Files.write(file, lines);
    }

    /** The three tables of the Standard Safeguarding Dataset that say of cases and workers and, where wanted, those of each stage. */
    public void standard(Path folder, boolean stages) throws IOException {
        Files.createDirectories(folder);
        List<String> episodes = lines(
                "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_nfa,cine_close_reason,cine_close_date,cine_referral_team,cine_referral_worker_id");
        List<String> involvements = lines(
                "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_person_id,invo_involvement_start_date,invo_involvement_end_date,invo_worker_change_reason,invo_referral_id");
        List<String> assessments = lines(
                "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_auth_date,cina_assessment_worker_id");
        List<String> needPlans =
                lines("cinp_cin_plan_id,cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date");
        List<String> plans = lines("cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date");
        List<String> care = lines(
                "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased,clae_cla_episode_ceased_reason");
        int number = 0;
        for (Journey journey : cases) {
            number++;
            episodes.add(String.join(
                    ",",
                    "R" + number,
                    journey.child(),
                    time(journey.referred()),
                    "N1",
                    journey.noFurtherAction() ? "Y" : "N",
                    journey.closed().isPresent() ? "RC7" : "",
                    journey.closed().map(ReturnsWriter::time).orElse(""),
                    "Front Door",
                    sentinels.plant("Worker")));
            for (Journey.Step step : journey.steps()) {
                String to = step.to().map(ReturnsWriter::time).orElse("");
                switch (step.work()) {
                    case ASSESSMENT ->
                        assessments.add(String.join(
                                ",",
                                "A" + number,
                                journey.child(),
                                "R" + number,
                                time(step.from()),
                                to,
                                step.worker()));
                    case CHILD_IN_NEED ->
                        needPlans.add(String.join(",", "N" + number, journey.child(), time(step.from()), to));
                    case PROTECTION_PLAN ->
                        plans.add(String.join(",", "P" + number, journey.child(), time(step.from()), to));
                    case LOOKED_AFTER -> {
                        care.add(String.join(
                                ",",
                                "L" + number,
                                journey.child(),
                                time(step.from()),
                                "S",
                                to,
                                to.isEmpty() ? "" : "E4A"));
                        for (CareWorkers.Held held : CareWorkers.of(step, asOf)) {
                            involvements.add(String.join(
                                    ",",
                                    "I" + involvements.size(),
                                    held.worker(),
                                    "Allocated Case Worker",
                                    "Looked After",
                                    journey.child(),
                                    time(held.from()),
                                    held.to().map(ReturnsWriter::time).orElse(""),
                                    held.reason(),
                                    "R" + number));
                            involvements.add(String.join(
                                    ",",
                                    "I" + involvements.size(),
                                    sentinels.plant("Reviewer"),
                                    "Independent Reviewing Officer",
                                    "Quality",
                                    journey.child(),
                                    time(held.from()),
                                    held.to().map(ReturnsWriter::time).orElse(""),
                                    "",
                                    "R" + number));
                        }
                    }
                }
            }
        }
        Files.write(folder.resolve("ssd_cin_episodes.csv"), episodes);
        Files.write(folder.resolve("ssd_involvements.csv"), involvements);
        Files.writeString(
                folder.resolve("ssd_professionals.csv"),
                "prof_professional_id,prof_professional_name,prof_professional_job_title,prof_full_time_equivalency,prof_agency_worker_flag\n"
                        + "1," + sentinels.plant("Name") + ",Social Worker,,N\n");
        if (stages) {
            Files.write(folder.resolve("ssd_cin_assessments.csv"), assessments);
            Files.write(folder.resolve("ssd_cin_plans.csv"), needPlans);
            Files.write(folder.resolve("ssd_cp_plans.csv"), plans);
            Files.write(folder.resolve("ssd_cla_episodes.csv"), care);
        }
    }

    private static List<String> lines(String first) {
        return new ArrayList<>(List.of(first));
    }

    private static String time(LocalDate day) {
        return day + " 00:00:00.000";
    }
}
