package matome.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as files: each in UTF-8 and in CP932, and beside them what CP932 could not carry. */
public final class DataFiles {

    /** The file about all the others. */
    public static final String REPLACEMENTS = "置き換えた文字.csv";

    private DataFiles() {}

    /** Bytes by file name. 置き換えた文字.csv is always among them, so that an old one never stays. */
    public static Map<String, byte[]> of(List<CsvTable> tables) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Replacement> replacements = new ArrayList<>();
        for (CsvTable table : tables) {
            Cp932Table twin = Cp932Table.of(table);
            files.put(table.name() + ".csv", table.utf8());
            files.put(twin.table().name() + ".csv", twin.bytes());
            replacements.addAll(twin.replacements());
        }
        CsvTable lost = new CsvTable(
                "置き換えた文字",
                Replacement.HEADINGS,
                replacements.stream().map(Replacement::row).toList());
        files.put(REPLACEMENTS, lost.utf8());
        return files;
    }
}
