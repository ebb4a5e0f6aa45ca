package matome.model;

import java.util.List;

/** A section's rows, in the order of its sheet. */
public record GoalSheet(List<Initiative> initiatives) implements Content {

    public GoalSheet {
        initiatives = List.copyOf(initiatives);
    }
}
