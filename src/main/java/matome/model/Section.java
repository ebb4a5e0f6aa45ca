package matome.model;

import java.util.List;

/**
 * 課 of one fiscal year.
 *
 * @param predecessors codes of the sections it came from (前身); several for a merger
 * @param lead whether it answers for its department (庶務担当課)
 */
public record Section(String code, String name, List<String> predecessors, boolean lead) {

    public Section {
        predecessors = List.copyOf(predecessors);
    }
}
