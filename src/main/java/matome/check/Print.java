package matome.check;

/** Knows what the reports can print; where nobody knows, all counts as printable. */
@FunctionalInterface
public interface Print {

    /** Everything can be printed. */
    Print ANYTHING = text -> true;

    /** Whether every letter of a text, with the marks that belong to it, can be printed. */
    boolean canShow(String text);
}
