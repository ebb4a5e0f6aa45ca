package matome.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML into nodes that know their lines. References are refused, so a small file stays small. */
final class YamlTree {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(20).build())
            .build();

    private final YAMLParser tokens;
    private final Faults faults;
    private boolean refused;

    private YamlTree(YAMLParser tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /** The top block of the file; empty when the file cannot be read at all. */
    static Optional<Block> read(Source source) {
        return source.text(List.of(UTF_8)).flatMap(text -> parse(text, source.faults()));
    }

    private static Optional<Block> parse(String text, Faults faults) {
        try (YAMLParser tokens = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
            return new YamlTree(tokens, faults).top(text);
        } catch (JacksonException e) {
            if (!YamlTraps.tell(text, faults)) {
                faults.add(line(e), SettingsProblem.SYNTAX);
            }
            return Optional.empty();
        }
    }

    private static int line(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? 1 : Math.max(location.getLineNr(), 1);
    }

    private Optional<Block> top(String text) {
        if (tokens.nextToken() == null) {
            faults.add(0, SettingsProblem.FILE_EMPTY);
            return Optional.empty();
        }
        YamlNode node = node(line());
        if (tokens.nextToken() != null) {
            refuse(SettingsProblem.SEVERAL_DOCUMENTS);
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return refused ? Optional.empty() : Optional.of(new Block("", mapping, faults));
        }
        if (!YamlTraps.tell(text, faults)) {
            faults.add(node.line(), SettingsProblem.SYNTAX);
        }
        return Optional.empty();
    }

    private int line() {
        return tokens.currentTokenLocation().getLineNr();
    }

    private void refuse(SettingsProblem problem, Object... facts) {
        refused = true;
        faults.add(line(), problem, facts);
    }

    private YamlNode node(int line) {
        if (tokens.currentToken() == JsonToken.START_OBJECT) {
            return mapping(line);
        }
        if (tokens.currentToken() == JsonToken.START_ARRAY) {
            return items(line);
        }
        if (tokens.isCurrentAlias()) {
            refuse(SettingsProblem.REFERENCE, tokens.getString());
        }
        return new YamlNode.Scalar(line, scalar());
    }

    private String scalar() {
        String text = tokens.getString().strip();
        return text.equals("~") || text.equals("null") ? "" : text;
    }

    private YamlNode mapping(int line) {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = tokens.currentName();
            int at = line();
            tokens.nextToken();
            YamlNode earlier = nodes.putIfAbsent(key, node(at));
            if (earlier != null) {
                faults.add(at, SettingsProblem.KEY_TWICE, key, earlier.line());
            }
        }
        return new YamlNode.Mapping(line, nodes);
    }

    private YamlNode items(int line) {
        List<YamlNode> nodes = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            nodes.add(node(line()));
        }
        return new YamlNode.Items(line, nodes);
    }
}
