package org.caseload.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chart among the files of a result.
 *
 * @param name its file's name without ending, such as {@code caseload}
 * @param title what it shows
 * @param altText what it says, for those who do not see it
 * @param width width in points of 1/72 inch
 * @param height height in points
 * @param svg the drawing
 * @param png the same as a picture of 300 dots an inch
 */
public record SavedChart(String name, String title, String altText, double width, double height, Path svg, Path png) {
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>([^<]*)</title>");
    private static final Pattern WORDS = Pattern.compile("<desc[^>]*>([^<]*)</desc>");
    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

    /** The chart of that name, if the folder holds it. */
    public static Optional<SavedChart> find(Path folder, String name) {
        Path svg = folder.resolve(name + ".svg");
        Path png = folder.resolve(name + ".png");
        if (!Files.isRegularFile(svg) || !Files.isRegularFile(png)) {
            return Optional.empty();
        }
        String text = text(svg);
        Matcher box = found(BOX, text, svg);
        return Optional.of(new SavedChart(
                name,
                words(found(TITLE, text, svg)),
                words(found(WORDS, text, svg)),
                Double.parseDouble(box.group(1)),
                Double.parseDouble(box.group(2)),
                svg,
                png));
    }

    /** The drawing as SVG text. */
    public String drawing() {
        return text(svg);
    }

    /** The picture's bytes. */
    public byte[] picture() {
        try {
            return Files.readAllBytes(png);
        } catch (IOException unreadable) {
            throw new UnreadableResult("charts/" + png.getFileName() + " cannot be read");
        }
    }

    private static String text(Path svg) {
        try {
            return Files.readString(svg, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UnreadableResult("charts/" + svg.getFileName() + " cannot be read");
        }
    }

    private static Matcher found(Pattern pattern, String text, Path svg) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new UnreadableResult("charts/" + svg.getFileName() + " is no chart of Caseload's");
        }
        return matcher;
    }

    private static String words(Matcher matcher) {
        return matcher.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
