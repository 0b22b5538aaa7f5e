package org.caseload.history.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Lists of a council that does not exist, written as councils send them.
 *
 * @param sentinels words in fields that tell who somebody is: nothing that is made of the lists may hold one
 */
public record WrittenLists(List<String> sentinels) {
    /** The day of which they are. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    /** A workbook of Annex A with the quirks of the wild: forty workers, twelve referrals a week. */
    public static WrittenLists annexA(Path file) throws IOException {
        Sentinels sentinels = new Sentinels();
        new AnnexAWriter(InventedCouncil.cases(11, AS_OF, 4, 12, 40), AS_OF, sentinels::plant, true).workbook(file);
        return new WrittenLists(List.copyOf(sentinels.all()));
    }
}
