package matome.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.Messages;

/** A finding as a line for people: where, what is wrong, what to do. */
final class Findings {

    private final Messages messages;

    Findings(Messages messages) {
        this.messages = messages;
    }

    String line(Finding finding) {
        String where = Stream.concat(
                        finding.place().cell().stream().map(c -> messages.text("finding.cell", c)),
                        finding.place().no().stream().map(n -> messages.text("finding.no", n)))
                .collect(Collectors.joining());
        return messages.text(
                "finding.line",
                messages.text("severity." + finding.severity()),
                finding.code().code(),
                where + messages.problem(finding),
                messages.remedy(finding));
    }

    /** For programs. */
    Map<String, Object> object(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", finding.code().code());
        object.put("severity", finding.severity().name());
        object.put("sheet", finding.place().sheet());
        object.put("cell", finding.place().cell());
        object.put("no", finding.place().no());
        object.put("message", messages.problem(finding));
        object.put("fix", messages.remedy(finding));
        return object;
    }
}
