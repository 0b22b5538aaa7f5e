package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.history.CaseHistory;
import org.caseload.history.Pseudonym;

/** Reads lists under one salt that tests know. */
final class Reading {
    private Reading() {}

    static byte[] salt() {
        return "a salt that everybody knows".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    static HistoryRead read(LocalDate asOf, Path... files) {
        return HistoryReader.read(
                new GivenLists(List.of(files), Optional.ofNullable(asOf), Optional.empty(), Path.of(".")), salt());
    }

    static CaseHistory of(LocalDate asOf, Path... files) {
        HistoryRead read = read(asOf, files);
        assertThat(read.problems()).isEmpty();
        return read.history().orElseThrow();
    }

    static Pseudonym child(String id) {
        return new Pseudonyms(salt()).of('C', id);
    }

    static Pseudonym worker(String id) {
        return new Pseudonyms(salt()).of('W', id);
    }
}
