package matome.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** The text of city.yml, to which an entry is added under one of its keys; every other letter stays. */
final class CityText {

    /** Where an entry goes among those of its key: one of them may be inside another text. */
    enum Where {
        LAST,
        FIRST
    }

    /** An entry in each of YAML's two ways of writing. */
    record Entry(Function<String, List<String>> lines, String inBraces) {}

    private static final Pattern NOTHING = Pattern.compile("\\h*(#.*|\\.\\.\\.\\h*)?");

    /** Where something begins, in lines and letters counted from 0. */
    private record Spot(int line, int column) {
        static Spot of(TokenStreamLocation location) {
            return new Spot(location.getLineNr() - 1, location.getColumnNr() - 1);
        }
    }

    private record Found(Spot value, Spot firstKey, Optional<Spot> next) {}

    private final FileText file;
    private final String mark;
    private final List<String> lines;

    private CityText(FileText file) {
        this.file = file;
        this.mark = file.text().startsWith("\uFEFF") ? "\uFEFF" : "";
        this.lines =
                new ArrayList<>(List.of(file.text().substring(mark.length()).split("(?<=\n)|(?<=\r)(?!\n)")));
    }

    /** The file with an entry more under a top key; empty when it is written in a way that has no place for one. */
    static Optional<FileText> with(FileText file, String key, Entry entry, Where where) {
        return new CityText(file).with(key, entry, where);
    }

    private Optional<FileText> with(String key, Entry entry, Where where) {
        Optional<Found> found = find(key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Spot value = found.get().value();
        int at = lines.get(value.line()).offsetByCodePoints(0, value.column());
        if (lines.get(value.line()).charAt(at) == '{') {
            lines.set(value.line(), braced(lines.get(value.line()), at + 1, entry));
        } else {
            Spot first = found.get().firstKey();
            String indent = lines.get(first.line()).substring(0, first.column());
            if (!indent.isBlank()) {
                return Optional.empty();
            }
            insert(
                    where == Where.FIRST ? first.line() : afterLast(found.get()),
                    entry.lines().apply(indent));
        }
        return Optional.of(file.with(mark + String.join("", lines)));
    }

    private static String braced(String line, int at, Entry entry) {
        String rest = line.substring(at);
        return line.substring(0, at) + " " + entry.inBraces() + "," + (rest.startsWith(" ") ? "" : " ") + rest;
    }

    private void insert(int at, List<String> added) {
        String end = file.lineEnd();
        if (at > 0 && !lines.get(at - 1).endsWith("\n") && !lines.get(at - 1).endsWith("\r")) {
            lines.set(at - 1, lines.get(at - 1) + end);
        }
        lines.addAll(at, added.stream().map(line -> line + end).toList());
    }

    /** The line after the last that says something before the next key. */
    private int afterLast(Found found) {
        int line = found.next().map(Spot::line).orElse(lines.size());
        while (line > found.firstKey().line() + 1
                && NOTHING.matcher(lines.get(line - 1).stripTrailing()).matches()) {
            line--;
        }
        return line;
    }

    private Optional<Found> find(String key) {
        String text = file.text().substring(mark.length());
        try (YAMLParser tokens =
                (YAMLParser) YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            tokens.nextToken();
            while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = tokens.currentName().equals(key);
                JsonToken value = tokens.nextToken();
                if (wanted && value == JsonToken.START_OBJECT) {
                    return Optional.of(found(tokens));
                }
                tokens.skipChildren();
            }
            return Optional.empty();
        }
    }

    private static Found found(YAMLParser tokens) {
        Spot value = Spot.of(tokens.currentTokenLocation());
        tokens.nextToken();
        Spot first = Spot.of(tokens.currentTokenLocation());
        while (tokens.currentToken() == JsonToken.PROPERTY_NAME) {
            tokens.nextToken();
            tokens.skipChildren();
            tokens.nextToken();
        }
        boolean more = tokens.nextToken() == JsonToken.PROPERTY_NAME;
        return new Found(value, first, more ? Optional.of(Spot.of(tokens.currentTokenLocation())) : Optional.empty());
    }
}
