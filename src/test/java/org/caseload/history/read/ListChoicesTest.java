package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.history.CaseHistory;
import org.caseload.history.Exit;
import org.caseload.history.Handover;
import org.caseload.history.KindOfWork;
import org.caseload.history.Pseudonym;
import org.caseload.history.Spell;
import org.caseload.history.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a council chooses to give: lists of its own, headings of its own, what is open on one day; and which first days are guessed. */
class ListChoicesTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    @TempDir
    Path folder;

    @Test
    void headings_of_their_own_are_read_through_a_map() throws IOException {
        Files.writeString(
                folder.resolve("export.csv"),
                "Mosaic No,Strand,Opened,Closed,Outcome,Key worker,Squad\n"
                        + "0101,CIN,03/02/2025,,,Worker One,Locality\n"
                        + "102,CP,04/02/2024,01/04/2025,child-in-need,Worker Two,Locality\n");
        Files.writeString(
                folder.resolve("map.csv"),
                "theirs,ours\nMosaic  no,child\nStrand,work\nOpened,started\nClosed,ended\nOutcome,exit\n"
                        + "Key worker,worker\nSquad,team\n");
        CaseHistory history = HistoryReader.read(
                        new GivenLists(
                                List.of(Path.of("export.csv")),
                                Optional.of(AS_OF),
                                Optional.of(Path.of("map.csv")),
                                folder),
                        Reading.salt())
                .history()
                .orElseThrow();
        assertThat(history.of(KindOfWork.CHILD_IN_NEED).rows())
                .containsExactly(new Spell(
                        Reading.child("101"),
                        KindOfWork.CHILD_IN_NEED,
                        Optional.empty(),
                        LocalDate.of(2025, 2, 3),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Locality"),
                        Optional.of(Reading.worker("Worker One"))));
        assertThat(history.of(KindOfWork.PROTECTION_PLAN).rows())
                .singleElement()
                .satisfies(spell -> assertThat(spell.exit()).contains(new Exit.WentOn(KindOfWork.CHILD_IN_NEED)));
    }

    @Test
    void own_lists_of_cases_referrals_and_workers_are_read_together() throws IOException {
        Files.writeString(
                folder.resolve("cases.csv"),
                "child,work,started,ended,exit,worker\n101,assessment,2025-02-03,2025-03-10,closed,W1\n"
                        + "102,care,2024-02-04,2025-05-01,transferred,nobody\n103,care,2024-02-04,,,W2\n");
        Files.writeString(
                folder.resolve("referrals.csv"),
                "child,referred,no further action,referrals in twelve months,family\n"
                        + "101,2025-02-03,no,0,F1\n104,2025-02-03,yes,1,F1\n");
        Files.writeString(
                folder.resolve("handovers.csv"),
                "child,worker,worker started,worker ended,reason\n103,W1,2024-02-04,2025-03-01,\n"
                        + "103,W2,2025-03-01,,LEFTRL\n");
        CaseHistory history = Reading.of(AS_OF, folder);
        assertThat(history.of(KindOfWork.ASSESSMENT).window()).contains(new Window(LocalDate.of(2025, 3, 10), AS_OF));
        assertThat(history.of(KindOfWork.LOOKED_AFTER).rows())
                .extracting(Spell::exit)
                .containsExactly(Optional.of(new Exit.Transferred()), Optional.empty());
        assertThat(history.of(KindOfWork.LOOKED_AFTER).rows().get(0).worker()).isEmpty();
        Pseudonym family = history.referrals().rows().get(0).family().orElseThrow();
        assertThat(history.referrals().rows())
                .allSatisfy(row -> assertThat(row.family()).contains(family));
        assertThat(history.referrals().rows())
                .extracting(
                        row -> row.noFurtherAction().orElseThrow(),
                        row -> row.cameBack().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, false),
                        org.assertj.core.groups.Tuple.tuple(true, true));
        assertThat(history.handovers().rows())
                .containsExactly(new Handover(Reading.child("103"), LocalDate.of(2025, 3, 1), Optional.of("LEFTRL")));
    }

    @Test
    void a_list_of_what_is_open_today_is_watched_on_one_day() throws IOException {
        Files.writeString(
                folder.resolve("List 6.csv"),
                "Child Unique ID,CIN Start Date,CIN Closure Date,Case Status\n"
                        + "101,03/02/2024,,a) Looked after child\n102,04/02/2024,,b) Child Protection plan\n"
                        + "103,05/02/2025,,c) Child in need plan\n104,20/06/2025,,d) Open assessment\n");
        CaseHistory history = Reading.of(AS_OF, folder.resolve("List 6.csv"));
        for (KindOfWork work : KindOfWork.values()) {
            assertThat(history.of(work).window()).as(work.stage()).contains(new Window(AS_OF, AS_OF));
            assertThat(history.of(work).rows()).as(work.stage()).singleElement().matches(Spell::open);
        }
        assertThat(history.open().filter(Spell::startGuessed).map(Spell::work))
                .as("an assessment begins with the referral, all else at a day that this list does not have")
                .containsExactlyInAnyOrder(
                        KindOfWork.CHILD_IN_NEED, KindOfWork.PROTECTION_PLAN, KindOfWork.LOOKED_AFTER);
    }

    @Test
    void a_first_day_that_no_list_says_is_marked_as_guessed() throws IOException {
        Files.writeString(
                folder.resolve("List 4.csv"),
                "Child Unique ID,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation\n"
                        + "102,10/02/2025,20/03/2025\n");
        Files.writeString(
                folder.resolve("List 6.csv"),
                "Child Unique ID,CIN Start Date,CIN Closure Date,Case Status\n"
                        + "101,03/02/2024,,c) Child in need plan\n102,10/02/2025,,c) Child in need plan\n"
                        + "103,03/02/2024,,c) Child in need plan\n");
        Files.writeString(
                folder.resolve("List 7.csv"),
                "Child Unique ID,Child Protection Plan Start Date,Child Protection Plan End Date\n"
                        + "103,01/03/2024,15/01/2025\n");
        CaseHistory history = Reading.of(AS_OF, folder);
        assertThat(history.of(KindOfWork.CHILD_IN_NEED).rows())
                .extracting(spell -> spell.child().text() + " " + spell.started() + " " + spell.startGuessed())
                .containsExactlyInAnyOrder(
                        Reading.child("101") + " 2024-03-12 true",
                        Reading.child("102") + " 2025-03-20 false",
                        Reading.child("103") + " 2025-01-15 false");
        assertThat(history.of(KindOfWork.PROTECTION_PLAN).rows()).noneMatch(Spell::startGuessed);
    }

    @Test
    void care_that_began_in_an_earlier_return_is_marked_and_with_that_return_it_is_not() throws IOException {
        String headings = "CHILD,DECOM,RNE,LS,DEC,REC\n";
        Path now = Files.writeString(
                folder.resolve("Episodes 2025.csv"), headings + "101,05/05/2023,P,C2,07/10/2024,E4A\n");
        Path before = Files.writeString(
                folder.resolve("Episodes 2024.csv"),
                headings + "101,06/06/2022,S,C2,05/05/2023,X1\n101,05/05/2023,P,C2,,\n");
        LocalDate yearEnd = LocalDate.of(2025, 3, 31);
        assertThat(Reading.of(yearEnd, now).of(KindOfWork.LOOKED_AFTER).rows())
                .singleElement()
                .matches(Spell::startGuessed)
                .matches(spell -> spell.started().equals(LocalDate.of(2023, 5, 5)));
        for (List<Path> both : List.of(List.of(now, before), List.of(before, now))) {
            assertThat(Reading.of(yearEnd, both.get(0), both.get(1))
                            .of(KindOfWork.LOOKED_AFTER)
                            .rows())
                    .singleElement()
                    .matches(spell -> !spell.startGuessed())
                    .matches(spell -> spell.started().equals(LocalDate.of(2022, 6, 6)))
                    .matches(spell -> spell.ended().equals(Optional.of(LocalDate.of(2024, 10, 7))));
        }
    }

    @Test
    void the_year_of_a_return_is_told_apart_from_a_slip_of_the_hand() throws IOException {
        StringBuilder rows = new StringBuilder("Child Unique ID,Date of Referral\n");
        for (int i = 0; i < 60; i++) {
            LocalDate day = AS_OF.minusDays(i * 2L);
            rows.append(1000 + i).append(',').append(day).append('\n');
        }
        Files.writeString(folder.resolve("List 3.csv"), rows + "2000,30/06/2052\n");
        CaseHistory history = Reading.of(null, folder.resolve("List 3.csv"));
        assertThat(history.asOf()).isEqualTo(AS_OF);
        assertThat(history.referrals().rows()).hasSize(60);
        assertThat(history.lists().get(0).leftOut()).containsEntry("it starts after the day of the list", 1);
    }

    @Test
    void of_many_remarks_that_are_alike_every_row_is_named() throws IOException {
        StringBuilder rows = new StringBuilder("Child Unique ID,Date of Referral\n");
        for (int i = 0; i < 50; i++) {
            rows.append(1000 + i).append(i == 40 ? ",05/01/2025\n" : ",2025-01-05\n");
        }
        Files.writeString(folder.resolve("List 3.csv"), rows);
        assertThat(Reading.of(AS_OF, folder.resolve("List 3.csv")).remarks())
                .hasSize(21)
                .last()
                .satisfies(remark -> assertThat(remark.what())
                        .isEqualTo(
                                "and 29 more rows (22 to 41, 43 to 51): written year first, where this list writes days"
                                        + " such as 09/02/2024"));
    }
}
