package matome.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Answer;
import matome.model.Department;
import matome.model.Finding;
import matome.model.Form;
import matome.model.Messages;
import matome.model.Place;
import matome.model.Section;
import matome.model.SubmissionKey;
import matome.settings.Settings;

/** 指摘.csv: what was found in the newest submissions. */
public final class FindingCsv {

    private static final List<String> HEADINGS =
            List.of("年度", "段階", "部", "課", "ファイル", "シート", "セル", "No.", "重さ", "コード", "内容", "直し方");
    private static final List<String> NOBODYS = List.of("", "", "", "");

    private final Messages messages;
    private final Settings settings;

    public FindingCsv(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /**
     * In the order of the answers.
     *
     * @param nobodys about files of which it could not be told whose they are; their first four fields stay empty
     */
    public CsvTable of(Map<SubmissionKey, Answer> answers, List<Answer> nobodys) {
        List<List<String>> rows = new ArrayList<>();
        answers.forEach((key, answer) -> add(rows, whose(key), answer));
        nobodys.forEach(answer -> add(rows, NOBODYS, answer));
        return new CsvTable("指摘", HEADINGS, rows);
    }

    /** A unit that the organisation does not hold any more goes by its code. */
    private List<String> whose(SubmissionKey key) {
        Optional<Department> department =
                settings.organization(key.year()).flatMap(o -> o.departmentOf(key.form(), key.code()));
        String unit = key.form() == Form.DEPARTMENT_PROFILE
                ? key.form().label()
                : department
                        .flatMap(d -> d.section(key.code()))
                        .map(Section::name)
                        .orElse(key.code());
        String of = department.map(Department::name).orElse(key.form() == Form.GOAL_SHEET ? "" : key.code());
        return List.of(key.year().label(), key.phase().label(), of, unit);
    }

    private void add(List<List<String>> rows, List<String> whose, Answer answer) {
        for (Finding finding : answer.findings()) {
            List<String> row = new ArrayList<>(whose);
            row.add(answer.file());
            Place place = finding.place();
            row.add(place.sheet().orElse(""));
            row.add(place.cell().orElse(""));
            row.add(place.no().map(String::valueOf).orElse(""));
            row.add(messages.text("severity." + finding.severity()));
            row.add(finding.code().code());
            row.add(messages.problem(finding));
            row.add(messages.remedy(finding));
            rows.add(row);
        }
    }
}
