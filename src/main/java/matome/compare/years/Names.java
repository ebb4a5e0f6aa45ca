package matome.compare.years;

import java.util.List;

/**
 * What a row is called.
 *
 * @param whole the title as one name
 * @param parts the names in the cell, a line each; the whole alone where it is only one
 */
record Names(Name whole, List<Name> parts) {

    Names {
        parts = List.copyOf(parts);
    }

    static Names of(String title) {
        Name whole = Name.of(title);
        List<Name> parts = Lines.of(title).stream()
                .map(Name::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Names(whole, parts.size() > 1 ? parts : List.of(whole));
    }

    boolean areSeveral() {
        return parts.size() > 1;
    }

    boolean hold(Name name) {
        return whole.equals(name) || parts.contains(name);
    }
}
