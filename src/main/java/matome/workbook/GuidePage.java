package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.model.Column;
import matome.model.HeadField;
import matome.model.Messages;
import matome.model.Phase;
import matome.model.PlanCategory;
import matome.model.Rating;
import matome.settings.Settings;

/**
 * Draws the sheet 記入要領. Its example stands upright, a line for each column, so that nobody, man or machine, takes it
 * for the table.
 */
final class GuidePage {

    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    private final Page page;
    private final Messages words;
    private final Issue issue;
    private int row;

    GuidePage(Page page, Messages words, Issue issue) {
        this.page = page;
        this.words = words;
        this.issue = issue;
    }

    void drawForGoals(Settings settings) {
        begin();
        numbered("form.guide.how", stepsForGoals(settings));
        section(settings.column(Column.CATEGORY).label());
        for (PlanCategory category : settings.categories()) {
            framed(category.name(), category.meaning());
        }
        section(settings.column(Column.RATING).label());
        for (Rating rating : settings.ratings(issue.year())) {
            framed(rating.code(), rating.meaning());
        }
        section(words.text("form.guide.example"));
        example(settings);
        end();
    }

    void drawForProfile() {
        begin();
        numbered("form.guide.how", texts("form.guide.profile.", 4));
        section(words.text("form.guide.example"));
        for (HeadField field : List.of(
                HeadField.HEAD_TITLE,
                HeadField.HEAD_NAME,
                HeadField.DEPARTMENT_GOAL,
                HeadField.STAFF,
                HeadField.BUDGET)) {
            framed(field.label(), words.text("form.example." + field));
        }
        end();
    }

    private void begin() {
        page.widths(List.of(18, 122));
        page.wideText(row, LEFT, RIGHT, Look.TITLE, words.text("form.guide.title", issue.title(words)));
        page.height(row++, 30);
    }

    private List<String> stepsForGoals(Settings settings) {
        List<String> steps = new ArrayList<>(texts("form.guide.goal.", 2));
        String heading = oneLine(settings.column(Column.CATEGORY).label());
        List<String> combinable = Choices.combinable(settings.categories());
        steps.add(
                combinable.size() < 2
                        ? words.text("form.guide.category", heading)
                        : words.text(
                                "form.guide.categories",
                                heading,
                                String.join(Choices.JOINT, combinable.subList(0, 2))));
        planCode(settings).ifPresent(label -> steps.add(words.text("form.guide.plan-code", label)));
        steps.addAll(texts("form.guide." + issue.phase() + ".", 2));
        steps.add(words.text("form.guide.rows"));
        return steps;
    }

    private void example(Settings settings) {
        example(settings, Column.CATEGORY, settings.categories().get(0).name());
        planCode(settings).ifPresent(label -> framed(label, words.text("form.example.PLAN_CODE")));
        example(settings, Column.TITLE, words.text("form.example.TITLE"));
        example(
                settings,
                Column.GOAL,
                words.text("form.example.GOAL", issue.year().label()));
        if (issue.phase() == Phase.RESULT) {
            settings.ratings(issue.year()).stream()
                    .filter(Rating::achieved)
                    .findFirst()
                    .ifPresent(r -> example(settings, Column.RATING, r.code()));
            example(settings, Column.OUTCOME, words.text("form.example.OUTCOME"));
        }
    }

    private static Optional<String> planCode(Settings settings) {
        return settings.columnsInUse().stream()
                .filter(Column.PLAN_CODE::equals)
                .map(column -> oneLine(settings.column(column).label()))
                .findFirst();
    }

    private void example(Settings settings, Column column, String text) {
        framed(oneLine(settings.column(column).label()), text);
    }

    private void end() {
        numbered("form.guide.after", texts("form.guide.after.", 4));
        page.protect();
        page.paper(words.text("form.guide.title", issue.title(words)));
        page.onePage();
        page.printArea(RIGHT, row - 1);
    }

    private void numbered(String heading, List<String> steps) {
        section(words.text(heading));
        for (int i = 0; i < steps.size(); i++) {
            page.text(row, LEFT, Look.STEP, String.valueOf(i + 1));
            page.text(row, RIGHT, Look.TEXT, steps.get(i));
            page.heightFor(row++, RIGHT, steps.get(i), 0);
        }
    }

    private void section(String heading) {
        page.text(row, LEFT, Look.SECTION, "■ " + oneLine(heading));
        page.height(row++, 26);
    }

    private void framed(String left, String right) {
        page.text(row, LEFT, Look.LABEL, left);
        page.text(row, RIGHT, Look.FRAMED_TEXT, right);
        page.heightFor(row++, RIGHT, right, 20);
    }

    private List<String> texts(String prefix, int last) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            texts.add(words.text(prefix + i));
        }
        return texts;
    }

    private static String oneLine(String label) {
        return label.replaceAll("\\R", "");
    }
}
