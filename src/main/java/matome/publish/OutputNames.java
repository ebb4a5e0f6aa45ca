package matome.publish;

import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Section;

/** The lasting names of the files in output/, parted by {@code /}. */
public final class OutputNames {

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

    /** A name as a file can bear it on every system. */
    private static String fileName(String name) {
        String safe = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return safe.startsWith(".") ? "_" + safe.substring(1) : safe;
    }
}
