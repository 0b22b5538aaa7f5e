package org.caseload.history.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseload.history.list.Codes;
import org.caseload.history.list.KnownLists;

/** What all files of one reading share. */
final class ListReading {
    private final KnownLists lists = new KnownLists();
    private final Codes codes = new Codes();
    private final Notes notes = new Notes();
    private final List<ReadList> found = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Pseudonyms pseudonyms;
    private final HeadingMap map;

    ListReading(Pseudonyms pseudonyms, HeadingMap map) {
        this.pseudonyms = pseudonyms;
        this.map = map;
    }

    KnownLists lists() {
        return lists;
    }

    Codes codes() {
        return codes;
    }

    Notes notes() {
        return notes;
    }

    Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    /** The lists that were found, in the order of the files. */
    List<ReadList> found() {
        return found;
    }

    void found(ReadList list) {
        found.add(list);
    }

    /** Headings as we call them. */
    List<String> mapped(List<String> theirs) {
        return theirs.stream().map(map::ours).toList();
    }

    /** The same text once. */
    String shared(String text) {
        return texts.computeIfAbsent(text, each -> each);
    }
}
