package org.caseload.scenario.io.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.quantity.WhiteSpace;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns YAML 1.2 text into a located tree. Every scalar stays the text it was written as: no type is guessed and nothing
 * is constructed. Anchors, aliases, tags, duplicate or non-scalar keys and several documents are refused where they stand;
 * a file that is nested too deeply or has too many nodes is not read further.
 */
public final class YamlReader {
    /** Tables and lists may be nested this deep, the outermost counted. */
    public static final int MOST_LEVELS = 12;

    /** A file may hold this many keys, values, tables and lists together. */
    public static final int MOST_NODES = 20_000;

    private final Place file;
    private final Problems problems;
    private final Iterator<Event> events;
    private int nodes;

    private YamlReader(String text, Place file, Problems problems) {
        this.file = file;
        this.problems = problems;
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(SourceText.MOST_BYTES).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The tree of this text, or nothing and a problem when it has no readable tree. */
    public static Optional<Tree> read(String text, Place file, Problems problems) {
        try {
            return new YamlReader(text, file, problems).document();
        } catch (YamlEngineException e) {
            problems.add(SyntaxWording.problem(e, file));
        } catch (BeyondBounds e) {
            problems.add(e.problem);
        }
        return Optional.empty();
    }

    private Optional<Tree> document() {
        Event event = nextContent();
        if (event.getEventId() == Event.ID.StreamEnd) {
            problems.add(file, "", "the file says nothing", "a scenario");
            return Optional.empty();
        }
        Tree tree = node(event, "", 1);
        Event after = nextContent();
        if (after.getEventId() != Event.ID.StreamEnd) {
            problems.add(place(after), "", "a second document begins here", "one document in a file");
            return Optional.empty();
        }
        return Optional.of(tree);
    }

    private Event nextContent() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart
                || event.getEventId() == Event.ID.DocumentStart
                || event.getEventId() == Event.ID.DocumentEnd) {
            event = events.next();
        }
        return event;
    }

    private Tree node(Event event, String path, int level) {
        Place place = place(event);
        count(place);
        refuseExtras(event, place, path);
        if (event instanceof ScalarEvent scalar) {
            return text(scalar, place, path);
        }
        if (event instanceof MappingStartEvent) {
            checkDepth(place, level);
            return new Tree.Table(place, entries(path, level));
        }
        if (event instanceof SequenceStartEvent) {
            checkDepth(place, level);
            return new Tree.Items(place, items(path, level));
        }
        String name = event instanceof AliasEvent alias ? alias.getAlias().getValue() : "";
        String found = "found the alias " + Problem.quoted("*" + name);
        problems.add(place, path, found, "the value itself; aliases are not part of the language");
        return new Tree.Refused(place);
    }

    /** What stands in the file itself has been looked at; what is written as an escape comes to light here. */
    private Tree text(ScalarEvent scalar, Place place, String path) {
        Optional<String> unseen = UnseenCharacters.inWords(scalar.getValue());
        if (unseen.isPresent()) {
            problems.add(place, path, "found " + unseen.get(), UnseenCharacters.PERMITTED);
            return new Tree.Refused(place);
        }
        return new Tree.Text(place, scalar.getValue(), !scalar.isPlain());
    }

    private List<Tree.Entry> entries(String path, int level) {
        List<Tree.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Tree written = node(event, path, level + 1);
            Tree key = written instanceof Tree.Text text ? stripped(text) : written;
            String name = key instanceof Tree.Text text ? text.text() : "?";
            Tree value = node(events.next(), below(path, name), level + 1);
            if (!(key instanceof Tree.Text text)) {
                refuseKey(key, path);
            } else if (lines.containsKey(name)) {
                String found = "found key " + Problem.quoted(name) + " again";
                problems.add(
                        text.place(), below(path, name), found, "each key once; it stands on line " + lines.get(name));
            } else {
                lines.put(name, text.place().line());
                entries.add(new Tree.Entry(text, value));
            }
        }
        return entries;
    }

    private static Tree.Text stripped(Tree.Text key) {
        return new Tree.Text(key.place(), WhiteSpace.strip(key.text()), key.quoted());
    }

    private void refuseKey(Tree key, String path) {
        if (!(key instanceof Tree.Refused)) {
            problems.add(key.place(), path, "found " + key.found() + " as a key", "a word as a key");
        }
    }

    private List<Tree> items(String path, int level) {
        List<Tree> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, below(path, String.valueOf(items.size())), level + 1));
        }
        return items;
    }

    private void refuseExtras(Event event, Place place, String path) {
        if (event.getEventId() == Event.ID.Alias || !(event instanceof NodeEvent node)) {
            return;
        }
        node.getAnchor().ifPresent(anchor -> {
            String found = "found the anchor " + Problem.quoted("&" + anchor.getValue());
            problems.add(place, path, found, "no anchors; they are not part of the language");
        });
        tag(event).ifPresent(tag -> {
            String found = "found the tag " + Problem.quoted(tag.replace("tag:yaml.org,2002:", "!!"));
            problems.add(place, path, found, "no tags; they are not part of the language");
        });
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof MappingStartEvent mapping
                ? mapping.getTag()
                : event instanceof SequenceStartEvent sequence ? sequence.getTag() : Optional.empty();
    }

    private void count(Place place) {
        nodes++;
        if (nodes > MOST_NODES) {
            throw new BeyondBounds(place, "the file holds too many keys and values", "at most 20,000 together");
        }
    }

    private static void checkDepth(Place place, int level) {
        if (level > MOST_LEVELS) {
            throw new BeyondBounds(place, "tables and lists are nested too deeply here", "at most 12 levels");
        }
    }

    private Place place(Event event) {
        return event.getStartMark()
                .map(mark -> file.at(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(file);
    }

    /** The path of a key below a path. */
    public static String below(String path, String key) {
        String shown = Problem.clipped(key);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** Ends the reading of a file that is larger than any scenario. */
    private static final class BeyondBounds extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        BeyondBounds(Place place, String found, String permitted) {
            super(found, null, false, false);
            this.problem = new Problem(place, "", found, permitted, "");
        }
    }
}
