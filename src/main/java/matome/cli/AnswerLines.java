package matome.cli;

import java.util.List;
import matome.model.Answer;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.State;

/** Files and their findings, as lines for people. */
final class AnswerLines {

    private final Console console;
    private final Findings findings;

    AnswerLines(Console console) {
        this.console = console;
        this.findings = new Findings(console.messages());
    }

    /**
     * What Office and the system leave behind is only counted. Advice to a clerk whose workbook has been judged is not
     * for those who watch over all.
     */
    void print(List<Answer> answers) {
        for (Answer answer : answers) {
            List<Finding> told = answer.findings().stream()
                    .filter(f -> !isJudged(answer) || !f.isNote())
                    .toList();
            if (!told.isEmpty() && told.stream().noneMatch(f -> f.code() == FindingCode.SYSTEM_FILE)) {
                console.say("answer.file", console.messages().text("state." + answer.state()), answer.file());
                told.forEach(f -> console.result("    " + findings.line(f)));
            }
        }
    }

    private static boolean isJudged(Answer answer) {
        return answer.state() == State.ACCEPTED || answer.state() == State.REJECTED;
    }
}
