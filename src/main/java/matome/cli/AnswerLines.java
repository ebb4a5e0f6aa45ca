package matome.cli;

import java.util.List;
import matome.model.Answer;
import matome.model.FindingCode;

/** Files and their findings, as lines for people. */
final class AnswerLines {

    private final Console console;
    private final Findings findings;

    AnswerLines(Console console) {
        this.console = console;
        this.findings = new Findings(console.messages());
    }

    /** What Office and the system leave behind is only counted. */
    void print(List<Answer> answers) {
        for (Answer answer : answers) {
            if (answer.findings().stream().noneMatch(f -> f.code() == FindingCode.SYSTEM_FILE)) {
                console.say("answer.file", console.messages().text("state." + answer.state()), answer.file());
                answer.findings().forEach(f -> console.result("    " + findings.line(f)));
            }
        }
    }
}
