package matome.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.Severity;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * The tints of marked cells. They are conditional formats whose condition always holds and names us, so that the cells
 * keep their own formats and every tint can be found and taken away again, wherever Excel moved it.
 */
final class Tints {

    /** Always true: the number of a text is 0. */
    private static final String CONDITION = "N(\"matome\")=0";

    private Tints() {}

    /** The gravest tint comes first, and the first one wins. */
    static void add(Sheet sheet, List<Mark> marks) {
        for (Severity severity : Severity.values()) {
            CellRangeAddress[] cells = marks.stream()
                    .filter(m -> m.finding().severity() == severity)
                    .flatMap(m -> m.ranges().stream())
                    .distinct()
                    .toArray(CellRangeAddress[]::new);
            if (cells.length > 0) {
                add(sheet, cells, Tint.of(severity));
            }
        }
    }

    private static void add(Sheet sheet, CellRangeAddress[] cells, Tint tint) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(CONDITION);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        if (sheet instanceof XSSFSheet) {
            fill.setFillBackgroundColor(tint.color());
        } else {
            fill.setFillBackgroundColor(tint.indexed());
        }
        formats.addConditionalFormatting(cells, rule);
    }

    static void remove(Sheet sheet) {
        if (sheet instanceof XSSFSheet modern) {
            remove(modern.getCTWorksheet());
        } else {
            removeOld(sheet.getSheetConditionalFormatting());
        }
    }

    /** Excel puts the rules of several owners into one format when their cells are the same. */
    private static void remove(CTWorksheet sheet) {
        for (int i = sheet.sizeOfConditionalFormattingArray() - 1; i >= 0; i--) {
            CTConditionalFormatting format = sheet.getConditionalFormattingArray(i);
            for (int rule = format.sizeOfCfRuleArray() - 1; rule >= 0; rule--) {
                if (isOurs(format.getCfRuleArray(rule))) {
                    format.removeCfRule(rule);
                }
            }
            if (format.sizeOfCfRuleArray() == 0) {
                sheet.removeConditionalFormatting(i);
            }
        }
    }

    private static boolean isOurs(CTCfRule rule) {
        return Arrays.stream(rule.getFormulaArray()).anyMatch(Tints::isOurs);
    }

    private static void removeOld(SheetConditionalFormatting formats) {
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            HSSFConditionalFormatting format = (HSSFConditionalFormatting) formats.getConditionalFormattingAt(i);
            ConditionalFormattingRule[] others =
                    rules(format).filter(r -> !isOurs(r)).toArray(HSSFConditionalFormattingRule[]::new);
            if (others.length < format.getNumberOfRules()) {
                formats.removeConditionalFormatting(i);
                if (others.length > 0) {
                    formats.addConditionalFormatting(format.getFormattingRanges(), others);
                }
            }
        }
    }

    private static Stream<HSSFConditionalFormattingRule> rules(HSSFConditionalFormatting format) {
        return IntStream.range(0, format.getNumberOfRules()).mapToObj(format::getRule);
    }

    private static boolean isOurs(HSSFConditionalFormattingRule rule) {
        return rule.getFormula1() != null && isOurs(rule.getFormula1());
    }

    private static boolean isOurs(String formula) {
        return formula.replace(" ", "").equals(CONDITION);
    }
}
