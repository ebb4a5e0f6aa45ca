package matome.workbook;

import static matome.workbook.ProfileLayout.GUIDANCE_ROW;
import static matome.workbook.ProfileLayout.LABEL_COLUMN;
import static matome.workbook.ProfileLayout.LAST_ROW;
import static matome.workbook.ProfileLayout.PAST_COLUMN;
import static matome.workbook.ProfileLayout.TITLE_ROW;
import static matome.workbook.ProfileLayout.UNIT_COLUMN;
import static matome.workbook.ProfileLayout.VALUE_COLUMN;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matome.model.DepartmentProfile;
import matome.model.HeadField;
import matome.model.Messages;
import matome.model.ProfilePrefill;
import matome.workbook.ProfileLayout.Slot;

/** Draws the sheet 部の概要. */
final class ProfilePage {

    private final Page page;
    private final Messages words;
    private final Issue issue;
    private final ProfilePrefill prefill;

    ProfilePage(Page page, Messages words, Issue issue, ProfilePrefill prefill) {
        this.page = page;
        this.words = words;
        this.issue = issue;
        this.prefill = prefill;
    }

    void draw() {
        List<Integer> widths = prefill.past().isPresent() ? List.of(22, 62, 8, 32, 1) : List.of(22, 84, 8, 1);
        page.widths(widths);
        page.wideText(TITLE_ROW, LABEL_COLUMN, UNIT_COLUMN, Look.TITLE, issue.title(words));
        page.height(TITLE_ROW, 30);
        page.wideText(GUIDANCE_ROW, LABEL_COLUMN, UNIT_COLUMN, Look.GUIDANCE, words.text("form.profile.guidance"));
        page.height(GUIDANCE_ROW, 30);
        ProfileLayout.SLOTS.forEach(slot -> slot(slot, widths.size() - 1));
        prefill.past().ifPresent(this::past);
        page.protect();
        page.paper(issue.title(words) + "　" + issue.unit());
        page.printArea(widths.size() - 2, LAST_ROW);
    }

    private void slot(Slot slot, int spacerColumn) {
        String label = slot.field().label();
        page.text(slot.row(), LABEL_COLUMN, Look.LABEL, label);
        page.cell(slot.row(), VALUE_COLUMN, slot.look());
        fill(slot);
        page.cell(slot.row(), spacerColumn, slot.spacer());
        page.startingHeight(slot.row(), slot.height());
        if (slot.isAmount()) {
            page.text(slot.row(), UNIT_COLUMN, Look.UNIT, unit(slot.field()));
            new DropDowns(page.sheet(), words).amount(slot.row(), VALUE_COLUMN, label);
        }
    }

    /** Numbers of persons and yen are of one year, and names change in April: those of last year are only to look at. */
    private void fill(Slot slot) {
        Optional<DepartmentProfile> plan = prefill.plan();
        Optional<String> text = switch (slot.field()) {
            case HEAD_TITLE -> prefill.headTitle();
            case HEAD_NAME -> plan.map(DepartmentProfile::headName);
            case DEPARTMENT_GOAL -> prefill.goal();
            default -> Optional.of(issue.prefilled(slot.field()));
        };
        Optional<Double> amount = switch (slot.field()) {
            case STAFF -> plan.map(p -> p.staff().doubleValue());
            case BUDGET -> plan.map(p -> (double) p.budget());
            default -> Optional.empty();
        };
        text.filter(t -> !t.isEmpty()).ifPresent(t -> page.text(slot.row(), VALUE_COLUMN, slot.look(), t));
        amount.ifPresent(a -> page.cell(slot.row(), VALUE_COLUMN, slot.look()).setCellValue(a));
    }

    private void past(DepartmentProfile past) {
        page.text(GUIDANCE_ROW, PAST_COLUMN, Look.PAST_HEADING, words.text("form.past.profile", prefill.lastYear()));
        for (Slot slot : ProfileLayout.SLOTS) {
            text(slot.field(), past).ifPresent(text -> page.text(slot.row(), PAST_COLUMN, Look.PAST, text));
        }
        new DropDowns(page.sheet(), words).refuse(GUIDANCE_ROW + 1, LAST_ROW, PAST_COLUMN, PAST_COLUMN);
    }

    private Optional<String> text(HeadField field, DepartmentProfile past) {
        return switch (field) {
            case HEAD_TITLE -> Optional.of(past.headTitle());
            case HEAD_NAME -> Optional.of(past.headName());
            case DEPARTMENT_GOAL -> Optional.of(past.goal());
            case STAFF -> Optional.of(past.staff().toPlainString() + unit(field));
            case BUDGET -> Optional.of(String.format(Locale.ROOT, "%,d", past.budget()) + unit(field));
            default -> Optional.empty();
        };
    }

    private String unit(HeadField field) {
        return words.text(field == HeadField.STAFF ? "form.unit.persons" : "form.unit.thousand-yen");
    }
}
