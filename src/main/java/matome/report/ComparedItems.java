package matome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import matome.model.ComparedItem;
import matome.model.ComparisonSheet;
import matome.model.News;

/** The list of items, in groups of those that are the same news, as long as they stand together. */
final class ComparedItems {

    private final Phrases phrases;
    private final ComparisonSheet sheet;

    ComparedItems(Phrases phrases, ComparisonSheet sheet) {
        this.phrases = phrases;
        this.sheet = sheet;
    }

    List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        ComparedItemWords words = new ComparedItemWords(phrases, sheet.unit().isEmpty());
        int start = 0;
        while (start < sheet.items().size()) {
            int end = endOfGroup(start);
            for (ComparedItem item : sheet.items().subList(start, end)) {
                lines.add(words.line(item));
            }
            lines.get(start).put("組", groupTitle(start, end));
            start = end;
        }
        return lines;
    }

    private int endOfGroup(int start) {
        int end = start + 1;
        while (end < sheet.items().size() && group(end).equals(group(start))) {
            end++;
        }
        return end;
    }

    private String groupTitle(int start, int end) {
        return phrases.words("report.comparison.group." + group(start), end - start);
    }

    private News group(int place) {
        return News.of(sheet.items().get(place), sheet.scale());
    }
}
