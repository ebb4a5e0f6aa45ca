package matome.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import matome.model.ComparisonSheet;
import matome.model.OrganizationChange;
import matome.model.OrganizationChange.Place;

/** 注記: what a reader must know before comparing. */
final class ComparisonNotes {

    private final Phrases phrases;
    private final ComparisonSheet sheet;

    ComparisonNotes(Phrases phrases, ComparisonSheet sheet) {
        this.phrases = phrases;
        this.sheet = sheet;
    }

    List<Map<String, Object>> lines() {
        List<String> notes = new ArrayList<>();
        notes.add(phrases.words("report.comparison.note.counting"));
        if (!sheet.sameScale()) {
            notes.add(phrases.words("report.comparison.note.scale"));
        }
        sheet.marks().forEach(mark -> notes.add(phrases.words("report.comparison.note.mark", phrases.printed(mark))));
        sheet.organizationChanges().forEach(change -> notes.add(told(change)));
        if (sheet.organizationChanges().isEmpty()) {
            notes.add(phrases.words("report.comparison.note.no-change"));
        }
        List<Map<String, Object>> lines = new ArrayList<>();
        notes.forEach(note -> lines.add(new HashMap<>(Map.of("注", note))));
        return lines;
    }

    private String told(OrganizationChange change) {
        String key = "report.comparison.organization." + change.kind();
        return switch (change.kind()) {
            case NEW -> phrases.words(key, named(change.after()));
            case ABOLISHED -> phrases.words(key, named(change.before()));
            default -> phrases.words(key, named(change.before()), named(change.after()));
        };
    }

    private String named(List<Place> places) {
        return phrases.printed(places.stream()
                .map(place -> place.department() + " " + place.section())
                .collect(Collectors.joining("、")));
    }
}
