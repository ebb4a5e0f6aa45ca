package matome.workbook.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;

/** The lines around a cell: thin inside a block, thicker where they are the block's own frame. */
record Frame(BorderStyle top, BorderStyle right, BorderStyle bottom, BorderStyle left) {

    static Frame in(CellRangeAddress block, int row, int column) {
        return new Frame(
                line(row == block.getFirstRow()),
                line(column == block.getLastColumn()),
                line(row == block.getLastRow()),
                line(column == block.getFirstColumn()));
    }

    private static BorderStyle line(boolean outer) {
        return outer ? BorderStyle.MEDIUM : BorderStyle.THIN;
    }
}
