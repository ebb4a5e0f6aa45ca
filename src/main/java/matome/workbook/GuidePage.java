package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import matome.model.Column;
import matome.model.HeadField;
import matome.model.Messages;
import matome.model.Phase;
import matome.model.PlanCategory;
import matome.model.Prefill;
import matome.model.ProfilePrefill;
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

    void drawForGoals(Settings settings, Prefill prefill) {
        begin();
        numbered("form.guide.how", new GuideSteps(words, issue, settings).forGoals(prefill));
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

    void drawForProfile(ProfilePrefill prefill) {
        begin();
        List<String> steps = new ArrayList<>(GuideSteps.numbered(words, "form.guide.profile.", 4));
        if (prefill.past().isPresent()) {
            steps.add(words.text("form.guide.profile.past", prefill.lastYear()));
        }
        numbered("form.guide.how", steps);
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

    private void example(Settings settings) {
        example(settings, Column.CATEGORY, settings.categories().get(0).name());
        GuideSteps.planCode(settings).ifPresent(label -> framed(label, words.text("form.example.PLAN_CODE")));
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

    private void example(Settings settings, Column column, String text) {
        framed(GuideSteps.oneLine(settings.column(column).label()), text);
    }

    private void end() {
        numbered("form.guide.after", GuideSteps.numbered(words, "form.guide.after.", 4));
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
        page.text(row, LEFT, Look.SECTION, "■ " + GuideSteps.oneLine(heading));
        page.height(row++, 26);
    }

    private void framed(String left, String right) {
        page.text(row, LEFT, Look.LABEL, left);
        page.text(row, RIGHT, Look.FRAMED_TEXT, right);
        page.heightFor(row++, RIGHT, right, 20);
    }
}
