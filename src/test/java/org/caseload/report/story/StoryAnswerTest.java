package org.caseload.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.report.Node;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.story.ChosenRun;
import org.caseload.result.story.ChosenRun.Choice;
import org.caseload.result.story.Fact;
import org.caseload.result.story.Story;
import org.caseload.result.story.StoryPeriod.Timeliness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryAnswerTest {
    private static String printed(List<Node> nodes, String between) {
        return String.join(between, TerminalReport.lines(nodes));
    }

    private static final Story STORY = story(Choice.MEDIAN);

    private static Story story(Choice choice) {
        return SmallStory.of(new ChosenRun(3, choice, 500), 1989, "9.9.9", "./caseload explain tiny.yaml");
    }

    @Test
    void the_story_reads_like_this() {
        assertThat(printed(StoryAnswer.of(STORY).nodes(), "\n")).isEqualTo("""
                Tiny. Run 3 of 500, the one nearest the median by its path of cases per worker in the locality
                teams, counting starters by their induction. One way things could go, not a forecast; children and
                workers are made up.

                Cases per worker in the locality teams, counting starters by their induction, go from 25.0 on 20
                August 2018 to 20.8 on 1 October 2018; the lowest is 20.8 on 1 October 2018, the highest 25.0 on 20
                August 2018. The target of 15, held for 28 days, is not reached.
                3 people are in post at the start and 6 at the end: 4 start and 1 leaves (1 for another council),
                passing on 24 cases, 2 of them to the list of children without a worker. 2 times somebody is away
                for so long that their cases are passed on.
                75 cases are open at the start and 71 at the end; 40 children are referred and 44 cases close, those
                ended at the front door included.
                The list of children without a worker is longest on 15 September 2018, with 2; children join it 5
                times.
                Of 40 finished in assessment, 13 (33 %) take more than 45 working days; the longest takes 98 (child
                1042). The largest share is late in September 2018 (12 of 30).

                Month by month, from where to where cases per worker in the locality teams, counting starters by
                their induction, go; in brackets behind workers, the cases they pass on.
                August 2018, 25.0 to 23.8: On long leave: worker 3 of locality, since 22 August (5 cases). Late in
                  assessment: 1 of 10 (10 %).
                September 2018, 23.8 to 20.8: Plan for the 3rd: 4 newly qualified due to start. On the 3rd 4 newly
                  qualified workers start in locality. Worker 2 (senior, locality) leaves for another council on the
                  14th (24 cases to 4 colleagues, 2 of them to the list). Long away: worker 1 of locality, 22 August
                  to 7 January 2019 (20 cases to 2 colleagues). Up to 2 children wait for a worker.

                Look closer, with one of these after the command below:
                  --worker 2           who left with 24 cases
                  --child 1042         with 98 working days in assessment
                  --events events.csv  for every fact of this run, as a table""");
    }

    /** Three months of fewer than ten finished tell no largest share, nor do months in which nothing was late. */
    @Test
    void it_names_no_largest_share_where_there_is_none() {
        assertThat(head(new Timeliness("assessment", 45, 0, 0, 0, 0), new Timeliness("assessment", 45, 3, 1, 60, 8)))
                .contains("the longest takes 60 (child 8).")
                .doesNotContain("largest share");
        assertThat(head(new Timeliness("assessment", 45, 20, 0, 40, 7), new Timeliness("assessment", 45, 0, 0, 0, 0)))
                .contains("Of 20 finished")
                .doesNotContain("largest share");
    }

    private static String head(Timeliness... months) {
        return printed(
                StoryAnswer.of(SmallStory.with(story(Choice.MEDIAN), months)).nodes(), " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASKED_FOR | Run 3, asked for by its number.",
                "MEDIAN | Run 3 of 500, the one nearest the median by its path of cases per worker in the locality",
                "WORST | Run 3 of 500, the worst: it has the highest mean of cases per worker in the locality teams,",
                "BEST | Run 3 of 500, the best: it has the lowest mean of cases per worker in the locality teams,",
            })
    void it_says_which_run_it_is_and_by_which_measure(Choice choice, String said) {
        assertThat(printed(StoryAnswer.of(story(choice)).nodes(), " ")).startsWith("Tiny. " + said);
    }

    @Test
    void the_life_of_a_child() {
        List<Fact> facts = SmallStory.facts().stream()
                .filter(fact -> fact.child().orElse(0) == 8)
                .toList();
        assertThat(TerminalReport.lines(List.of(LifeOfChild.of(facts, STORY))))
                .containsExactly(
                        "Child 8 (one involvement; a child who comes back has a new number)",
                        "  21 August 2018     is referred again, having been referred on 4 March 2018",
                        "  22 August 2018     assessment begins; goes to worker 2 (senior, locality)",
                        "  14 September 2018  leaves worker 2; joins the list of children without a worker",
                        "Workers in all: 1.");
    }

    @Test
    void the_life_of_a_worker() {
        List<Fact> facts = SmallStory.facts().stream()
                .filter(fact -> fact.worker().orElse(0) == 2)
                .toList();
        assertThat(TerminalReport.lines(List.of(LifeOfWorker.of(facts, STORY))))
                .containsExactly(
                        "Worker 2 (senior, locality)",
                        "  at the start       in post as senior in locality, 1 FTE, at 100 % of full capacity",
                        "  29 August 2018     induction reaches 45 % of full capacity",
                        "  August 2018        takes 1 case (child 8); holds 2 at the end",
                        "  14 September 2018  leaves",
                        "  September 2018     finishes or passes on 2 cases; holds 0 at the end");
    }
}
