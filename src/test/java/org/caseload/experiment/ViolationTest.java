package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;

/** A broken invariant says in which replication, so that it can be run again. */
class ViolationTest {
    @Test
    void it_names_the_replication_and_the_seed() {
        PreparedStudy design =
                new PreparedStudy(ScenarioReader.read(Path.of("scenarios", "warwickshire-2018.yaml"), Path.of(""))
                        .value()
                        .orElseThrow());
        DepartmentObserver broken = new DepartmentObserver() {
            @Override
            public void midnight(int day) {
                throw new IllegalStateException("a planted violation");
            }
        };
        assertThatThrownBy(() -> new Replications(design, 42).run(3, broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("replication 3 with seed 42: a planted violation");
    }
}
