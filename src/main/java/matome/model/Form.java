package matome.model;

/** The two workbooks a city hands out. */
public enum Form {
    /** A section's 目標管理シート. */
    GOAL_SHEET("目標管理シート"),
    /** A department's 部の概要, filled in by its lead section (庶務担当課). */
    DEPARTMENT_PROFILE("部の概要");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    /** The name of the sheet and the word in its title. */
    public String label() {
        return label;
    }
}
