package matome.publish;

import java.util.List;

/** What a department, or the city, comes to; its 部の概要 apart from its sections. */
record SubtotalWords(String name, List<Expected> expected, List<Link> files) {

    private long count(Filter filter) {
        return sections().stream().filter(filter::holds).count();
    }

    private List<Expected> sections() {
        return expected.stream().filter(e -> e.status().section().isPresent()).toList();
    }

    long sectionCount() {
        return sections().size();
    }

    long handedIn() {
        return sectionCount() - missing();
    }

    long accepted() {
        return count(Filter.ACCEPTED);
    }

    long returned() {
        return count(Filter.RETURNED);
    }

    long missing() {
        return count(Filter.MISSING);
    }

    long overdue() {
        return count(Filter.OVERDUE);
    }

    /** 1/1. */
    String profiles() {
        List<Expected> profiles =
                expected.stream().filter(e -> e.status().section().isEmpty()).toList();
        long handedIn = profiles.stream().filter(e -> !e.isMissing()).count();
        return handedIn + "/" + profiles.size();
    }
}
