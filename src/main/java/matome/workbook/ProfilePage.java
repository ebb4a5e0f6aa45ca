package matome.workbook;

import static matome.workbook.ProfileLayout.GUIDANCE_ROW;
import static matome.workbook.ProfileLayout.LABEL_COLUMN;
import static matome.workbook.ProfileLayout.LAST_ROW;
import static matome.workbook.ProfileLayout.SPACER_COLUMN;
import static matome.workbook.ProfileLayout.TITLE_ROW;
import static matome.workbook.ProfileLayout.UNIT_COLUMN;
import static matome.workbook.ProfileLayout.VALUE_COLUMN;

import java.util.List;
import matome.model.HeadField;
import matome.model.Messages;
import matome.workbook.ProfileLayout.Slot;

/** Draws the sheet 部の概要. */
final class ProfilePage {

    private final Page page;
    private final Messages words;
    private final Issue issue;

    ProfilePage(Page page, Messages words, Issue issue) {
        this.page = page;
        this.words = words;
        this.issue = issue;
    }

    void draw() {
        page.widths(List.of(22, 84, 8, 1));
        page.wideText(TITLE_ROW, LABEL_COLUMN, UNIT_COLUMN, Look.TITLE, issue.title(words));
        page.height(TITLE_ROW, 30);
        page.wideText(GUIDANCE_ROW, LABEL_COLUMN, UNIT_COLUMN, Look.GUIDANCE, words.text("form.profile.guidance"));
        page.height(GUIDANCE_ROW, 30);
        ProfileLayout.SLOTS.forEach(this::slot);
        page.protect();
        page.paper(issue.title(words) + "　" + issue.unit());
        page.printArea(UNIT_COLUMN, LAST_ROW);
    }

    private void slot(Slot slot) {
        String label = slot.field().label();
        page.text(slot.row(), LABEL_COLUMN, Look.LABEL, label);
        page.cell(slot.row(), VALUE_COLUMN, slot.look());
        String prefilled = issue.prefilled(slot.field());
        if (!prefilled.isEmpty()) {
            page.text(slot.row(), VALUE_COLUMN, slot.look(), prefilled);
        }
        page.cell(slot.row(), SPACER_COLUMN, slot.spacer());
        page.startingHeight(slot.row(), slot.height());
        if (slot.isAmount()) {
            page.text(slot.row(), UNIT_COLUMN, Look.UNIT, unit(slot.field()));
            new DropDowns(page.sheet(), words).amount(slot.row(), VALUE_COLUMN, label);
        }
    }

    private String unit(HeadField field) {
        return words.text(field == HeadField.STAFF ? "form.unit.persons" : "form.unit.thousand-yen");
    }
}
