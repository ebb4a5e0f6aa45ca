package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.Collectors;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Section;
import matome.model.Sha256;
import matome.model.State;
import matome.model.Unit;

/** The lasting names of the files in output/, parted by {@code /}. */
public final class OutputNames {

    private static final String RETURNED = "差戻し/";
    private static final String CONFIRMATION = "確認/";

    /** In bytes: most systems allow 255, and an ending and （新9） must have room. */
    private static final int LONGEST = 200;

    private OutputNames() {}

    public static String goalSheet(FiscalYear year, Department department) {
        return new YearFiles(year, Optional.empty()).sheetOnPaper(department);
    }

    public static String data(FiscalYear year, String file) {
        return year.label() + "/データ/" + file;
    }

    public static String sectionForm(Department department, Section section) {
        return fileName(department.name()) + "/" + fileName(section.name()) + ".xlsx";
    }

    public static String profileForm(Department department) {
        return fileName(department.name()) + "/部の概要.xlsx";
    }

    /** Where the answers of a year lie that were sent back. */
    public static String returned(FiscalYear year) {
        return year.label() + "/" + RETURNED;
    }

    /** Where the answers of a year lie that were accepted with something to look at. */
    public static String confirmation(FiscalYear year) {
        return year.label() + "/" + CONFIRMATION;
    }

    /** Where the answers lie to files whose year could not be told. */
    public static String returned() {
        return RETURNED;
    }

    /** An answer's name without the ending, which depends on the workbook's kind. */
    public static String answer(State state, Unit unit) {
        String folder = state == State.REJECTED
                ? returned(unit.key().year())
                : confirmation(unit.key().year());
        return folder + fileName(unit.department().name()) + "/" + fileName(unit.name());
    }

    /** Where a year's reminders lie. */
    public static String reminders(FiscalYear year) {
        return year.label() + "/督促/";
    }

    /**
     * A section's reminder.
     *
     * @param shared whether another department has a section of this name too
     */
    public static String reminder(FiscalYear year, Department department, Section section, boolean shared) {
        String name = shared ? section.name() + "（" + department.name() + "）" : section.name();
        return reminders(year) + fileName(name) + ".txt";
    }

    /** Whether two names would be one file on a system that does not tell capitals from small letters. */
    public static boolean isOneFile(String one, String other) {
        return fileName(one).equalsIgnoreCase(fileName(other));
    }

    /** The name, without its ending, of the answer to a file that lies so in input/. */
    public static String answer(String file) {
        List<String> parts = List.of(file.split("/", -1));
        String folders = parts.subList(0, parts.size() - 1).stream()
                .map(OutputNames::folderName)
                .collect(Collectors.joining());
        String name = parts.get(parts.size() - 1);
        int dot = name.lastIndexOf('.');
        return RETURNED + folders + fileName(dot > 0 ? name.substring(0, dot) : name);
    }

    /** A folder is never called like an answer that may lie beside it. */
    private static String folderName(String name) {
        return fileName(name.replaceFirst("(?i)(\\.xls[xm]?)$", "$1_")) + "/";
    }

    /** A name as a file can bear it on every system, with an ending and marks besides; a longer one is cut and told apart. */
    static String fileName(String name) {
        String safe = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        String visible = safe.startsWith(".") ? "_" + safe.substring(1) : safe;
        return visible.getBytes(UTF_8).length <= LONGEST ? visible : cut(visible);
    }

    private static String cut(String name) {
        StringBuilder kept = new StringBuilder();
        PrimitiveIterator.OfInt letters = name.codePoints().iterator();
        while (kept.toString().getBytes(UTF_8).length < LONGEST - 20) {
            kept.appendCodePoint(letters.nextInt());
        }
        return kept + "…" + Sha256.of(name.getBytes(UTF_8)).substring(0, 8);
    }
}
