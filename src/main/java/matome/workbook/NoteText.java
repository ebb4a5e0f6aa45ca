package matome.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * What stands in a note: what people wrote there, as they shaped it, and one block of ours between two lines of its own.
 */
final class NoteText {

    static final String FIRST_LINE = "【まとめの確認結果】";
    private static final String LAST_LINE = "――――――――";

    private static final Pattern BLOCK =
            Pattern.compile("\\n?" + FIRST_LINE + "(?:.*" + LAST_LINE + "|.*)", Pattern.DOTALL);
    /** A block that nobody reads to its end. */
    private static final int LONGEST_BLOCK = 2_000;
    /** Shorter ones say nothing. */
    private static final int SHORTEST_BLOCK = 60;

    private NoteText() {}

    static boolean hasBlock(RichTextString note) {
        return BLOCK.matcher(note.getString()).find();
    }

    /** What people wrote, without our block. */
    static RichTextString withoutBlock(RichTextString note, CreationHelper creation) {
        Matcher block = BLOCK.matcher(note.getString());
        if (!block.find()) {
            return note;
        }
        String kept = block.replaceFirst("");
        RichTextString without = creation.createRichTextString(kept.isBlank() ? "" : kept);
        if (!kept.isBlank()) {
            shape(without, note, 0, block.start(), 0);
            shape(without, note, block.end(), note.length(), block.start() - block.end());
        }
        return without;
    }

    /** What people wrote with our block below it; as it was when there is no room for the block. */
    static RichTextString withBlock(RichTextString note, String text, int limit, CreationHelper creation) {
        String block = block(text, Math.min(LONGEST_BLOCK, limit - note.length() - 1));
        if (block.isEmpty()) {
            return note;
        }
        RichTextString with =
                creation.createRichTextString(note.length() == 0 ? block : note.getString() + "\n" + block);
        shape(with, note, 0, note.length(), 0);
        return with;
    }

    private static String block(String text, int room) {
        int frame = FIRST_LINE.length() + LAST_LINE.length() + 2;
        if (room < frame + SHORTEST_BLOCK) {
            return "";
        }
        return FIRST_LINE + "\n" + Clip.of(text, room - frame) + "\n" + LAST_LINE;
    }

    /** Gives the letters from here to there the fonts that they had, some places further on. */
    private static void shape(RichTextString to, RichTextString from, int start, int end, int further) {
        for (int run = 0; run < from.numFormattingRuns(); run++) {
            int first = Math.max(start, from.getIndexOfFormattingRun(run));
            int last = Math.min(
                    end, run + 1 < from.numFormattingRuns() ? from.getIndexOfFormattingRun(run + 1) : from.length());
            if (first < last) {
                dress(to, from, run, first + further, last + further);
            }
        }
    }

    private static void dress(RichTextString to, RichTextString from, int run, int first, int last) {
        if (from instanceof HSSFRichTextString old) {
            to.applyFont(first, last, old.getFontOfFormattingRun(run));
        } else if (from instanceof XSSFRichTextString modern) {
            XSSFFont font = modern.getFontOfFormattingRun(run);
            if (font != null) {
                to.applyFont(first, last, font);
            }
        }
    }
}
