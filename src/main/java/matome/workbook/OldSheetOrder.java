package matome.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.IndexRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.WindowOneRecord;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Puts the last sheet of an .xls before the others. POI can do that too, but then formulas, names and print areas refer
 * to other sheets than before: it renumbers some of the references and leaves the table that they go through. Here the
 * references stay, and the table is renumbered.
 */
final class OldSheetOrder {

    private static final String STREAM = "Workbook";
    private static final int HEADER = 4;
    private static final int OWN_SHEETS = 0x0401;

    private final ByteBuffer records;
    private final int last;
    private int ownBook = -1;

    private OldSheetOrder(byte[] stream, int sheets) {
        this.records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        this.last = sheets - 1;
    }

    static byte[] lastFirst(byte[] file, int sheets) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
                ByteArrayOutputStream ordered = new ByteArrayOutputStream()) {
            DirectoryEntry root = files.getRoot();
            byte[] stream;
            try (InputStream in = files.createDocumentInputStream(STREAM)) {
                stream = in.readAllBytes();
            }
            new OldSheetOrder(stream, sheets).lastFirst();
            root.getEntry(STREAM).delete();
            root.createDocument(STREAM, new ByteArrayInputStream(stream));
            files.writeFilesystem(ordered);
            return ordered.toByteArray();
        }
    }

    private void lastFirst() throws IOException {
        List<Integer> sheets = new ArrayList<>();
        int books = 0;
        for (int at = 0; sid(at) != EOFRecord.sid; at = next(at)) {
            if (sid(at) == BoundSheetRecord.sid) {
                sheets.add(at);
            } else if (sid(at) == SupBookRecord.sid) {
                ownBook = length(at) == 4 && number(at + HEADER + 2) == OWN_SHEETS ? books : ownBook;
                books++;
            } else {
                renumber(at);
            }
        }
        move(sheets);
    }

    /** Both the list of the sheets and what they hold: Excel goes by the list, POI by what comes first. */
    private void move(List<Integer> list) {
        int first = records.getInt(list.get(0) + HEADER);
        int moved = records.getInt(list.get(last) + HEADER);
        int size = records.limit() - moved;
        list.forEach(entry -> records.putInt(entry + HEADER, records.getInt(entry + HEADER) + size));
        records.putInt(list.get(last) + HEADER, first);
        shiftIndexes(first, moved, size);
        shiftIndexes(moved, records.limit(), first - moved);
        swap(list.get(0), list.get(last), next(list.get(last)));
        swap(first, moved, records.limit());
    }

    /** What lies from the middle to the end comes before what lies before it. */
    private void swap(int start, int middle, int end) {
        byte[] before = copy(start, middle);
        byte[] after = copy(middle, end);
        records.position(start);
        records.put(after).put(before);
    }

    /** The places in the file that a sheet's index of its rows names. */
    private void shiftIndexes(int start, int end, int by) {
        for (int at = start; at < end; at = next(at)) {
            if (sid(at) == IndexRecord.sid) {
                for (int place = at + HEADER + 16; place + 4 <= next(at); place += 4) {
                    records.putInt(place, records.getInt(place) + by);
                }
            }
        }
    }

    private void renumber(int at) throws IOException {
        if (sid(at) == ExternSheetRecord.sid) {
            renumberTable(at);
        } else if (sid(at) == NameRecord.sid) {
            int itsSheet = number(at + HEADER + 8);
            put(at + HEADER + 8, itsSheet == 0 ? 0 : moved(itsSheet - 1) + 1);
        } else if (sid(at) == WindowOneRecord.sid) {
            put(at + HEADER + 10, 0);
            put(at + HEADER + 12, 0);
        }
    }

    /** Each reference is a book, its first and its last sheet. */
    private void renumberTable(int at) throws IOException {
        if (sid(next(at)) == ContinueRecord.sid) {
            throw new IOException("more references to sheets than one record holds");
        }
        int count = number(at + HEADER);
        for (int entry = at + HEADER + 2; entry < at + HEADER + 2 + 6 * count; entry += 6) {
            if (number(entry) == ownBook) {
                put(entry + 2, moved(number(entry + 2)));
                put(entry + 4, moved(number(entry + 4)));
            }
        }
    }

    /** Numbers beyond the last sheet mean no sheet. */
    private int moved(int sheet) {
        return sheet > last ? sheet : sheet == last ? 0 : sheet + 1;
    }

    private byte[] copy(int start, int end) {
        byte[] part = new byte[end - start];
        records.get(start, part);
        return part;
    }

    private int next(int at) {
        return at + HEADER + length(at);
    }

    private int sid(int at) {
        return number(at);
    }

    private int length(int at) {
        return number(at + 2);
    }

    private int number(int at) {
        return Short.toUnsignedInt(records.getShort(at));
    }

    private void put(int at, int number) {
        records.putShort(at, (short) number);
    }
}
