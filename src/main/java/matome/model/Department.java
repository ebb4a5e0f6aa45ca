package matome.model;

import java.util.List;
import java.util.Optional;

/** 部 (also 局, 事務局, 会計課 …) of one fiscal year, with its sections in the organisation's order. */
public record Department(String code, String name, List<Section> sections) {

    public Department {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String sectionCode) {
        return sections.stream().filter(s -> s.code().equals(sectionCode)).findFirst();
    }
}
