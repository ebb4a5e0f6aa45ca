package matome.publish;

import java.util.Arrays;
import java.util.stream.Collectors;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Section;
import matome.model.State;
import matome.model.Unit;

/** The lasting names of the files in output/, parted by {@code /}. */
public final class OutputNames {

    private static final String RETURNED = "差戻し/";
    private static final String CONFIRMATION = "確認/";

    private OutputNames() {}

    public static String goalSheet(FiscalYear year, Department department) {
        return year.label() + "/目標管理シート/" + fileName(department.name()) + ".pdf";
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

    /** The name, without its ending, of the answer to a file that lies so in input/. */
    public static String answer(String file) {
        String safe =
                Arrays.stream(file.split("/", -1)).map(OutputNames::fileName).collect(Collectors.joining("/"));
        int dot = safe.lastIndexOf('.');
        return RETURNED + (dot > safe.lastIndexOf('/') ? safe.substring(0, dot) : safe);
    }

    /** A name as a file can bear it on every system. */
    private static String fileName(String name) {
        String safe = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return safe.startsWith(".") ? "_" + safe.substring(1) : safe;
    }
}
