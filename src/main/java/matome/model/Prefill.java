package matome.model;

import java.util.List;
import java.util.Optional;

/**
 * What a section's form already holds when the clerk opens it.
 *
 * @param lastYear how last year is called over what is only to look at; empty when there is nothing of it
 * @param sections names of last year's sections whose rows these are, in last year's order
 * @param rows top down
 */
public record Prefill(Source source, String lastYear, List<String> sections, List<Row> rows) {

    /** Where the rows come from. */
    public enum Source {
        LAST_YEAR,
        /** This year's accepted 目標設定. */
        PLAN,
        NOTHING
    }

    /**
     * A row to go on with.
     *
     * @param item its identity, categories, number, title and goal; rating and outcome are the clerk's to write
     */
    public record Row(Initiative item, Optional<Past> past) {}

    /**
     * What was said of the item last year: to look at.
     *
     * @param section that had it
     * @param offered sections of this year that find the item in their forms; more than one when theirs was split
     */
    public record Past(String section, Initiative item, List<String> offered) {

        public Past {
            offered = List.copyOf(offered);
        }

        public boolean isShared() {
            return offered.size() > 1;
        }
    }

    public static final Prefill NOTHING = new Prefill(Source.NOTHING, "", List.of(), List.of());

    public Prefill {
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
    }

    public boolean hasPast() {
        return rows.stream().anyMatch(row -> row.past().isPresent());
    }

    /** Whether the rows do not all come from one section for this one alone, so that each must say whose it was. */
    public boolean isMixed() {
        return sections.size() > 1
                || rows.stream().flatMap(row -> row.past().stream()).anyMatch(Past::isShared);
    }
}
