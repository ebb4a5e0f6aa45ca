package matome.model;

import java.util.Optional;

/**
 * Who answers a key.
 *
 * @param section empty for the department's 部の概要
 */
public record Unit(SubmissionKey key, Department department, Optional<Section> section) {

    /** The section's name, or 部の概要. */
    public String name() {
        return section.map(Section::name).orElse(Form.DEPARTMENT_PROFILE.label());
    }
}
