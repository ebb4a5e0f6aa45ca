package matome.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A city.yml and an organization.csv that say the same as the shortest ones, as somebody's own hand might write them. */
final class OddCity {

    private final Random random;
    private final String end;

    OddCity(long seed) {
        this.random = new Random(seed);
        this.end = one("\n", "\n", "\r\n");
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean now() {
        return random.nextInt(3) == 0;
    }

    String city() {
        List<List<String>> blocks = new ArrayList<>(List.of(
                List.of(one("city: 見本市", "\"city\": '見本市'", "city:   見本市   # 名前", "'city' : 見本市")),
                goals(),
                phases(),
                List.of("plan-categories:", "- { name: 総計, meaning: 総合計画 }"),
                List.of("ratings:", "    - code: A", "      meaning: 達成", "      achieved: はい")));
        Collections.shuffle(blocks, random);
        List<String> lines = new ArrayList<>(now() ? List.of("# 見本市の設定", "---") : List.of());
        for (List<String> block : blocks) {
            lines.addAll(block);
            lines.addAll(between());
        }
        if (now()) {
            lines.add("...");
        }
        String text = lines.stream().map(line -> line + end).collect(Collectors.joining());
        return (now() ? "\uFEFF" : "") + (now() ? text.stripTrailing() : text);
    }

    private List<String> between() {
        return one(List.of(), List.of(""), List.of("# 次の設定", ""), List.of("", "   ", "  # 平成30年度: 前の目標"));
    }

    private List<String> goals() {
        String key = one("goals", "\"goals\"", "'goals' ");
        String year = one("令和元年度", "R1", "'2019'", "\"令和1年度\"", "平成31年度");
        if (now()) {
            return one(
                    List.of(key + ": {" + year + ": 市の目標}"),
                    List.of(key + ": { " + year + ": \"市の目標\" }   # 一行で"),
                    List.of(key + ":", "  {", "    " + year + ": 市の目標", "  }"));
        }
        String in = one(" ", "  ", "    ", "         ");
        List<String> lines = new ArrayList<>(List.of(key + ":" + one("", "  ", " # 年度ごと")));
        lines.addAll(one(List.of(), List.of("# 目標は市長が決めます"), List.of("", in + "# 目標")));
        lines.addAll(one(
                List.of(in + year + ": 市の目標"),
                List.of(in + year + ":   '市の目標'  # 決まったもの"),
                List.of(in + year + ": |", in + "  市の目標", in + "  # これも目標"),
                List.of(in + year + ": >-", in + " 市の", in + " 目標", ""),
                List.of(in + year + ":", in + "  市の目標")));
        return lines;
    }

    private List<String> phases() {
        String year = one("令和元年度", "R01", "2019", "\"R1\"");
        String days = "open: 2019-06-01, due: 2020-02-29" + one("", ", close: 令和2年2月29日");
        if (now()) {
            return List.of("phases: {" + year + ": {結果報告: {" + days + "}}}");
        }
        String in = one(" ", "  ", "   ");
        List<String> lines = new ArrayList<>(List.of("phases:", in + year + ":" + one("", " # この年度")));
        if (now()) {
            lines.add(in + in + "結果報告: { " + days + " }");
        } else {
            lines.add(in + in + "'結果報告':");
            for (String day : days.split(", ", -1)) {
                lines.add(in + in + in + day + one("", "   # 日"));
            }
        }
        return lines;
    }

    String organization() {
        boolean quoted = now();
        boolean ours = now();
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("年度", "部コード", "部", "課コード", "課", "並び順", "前身の課コード", "庶務担当"),
                List.of("令和元年度", "01", "総務部", "0101", "総務課", "10", "", "○"),
                List.of(one("R1", "2019"), "01", "総務部", "0102", "職員課", "20", "", "")));
        String text = rows.stream()
                .map(row -> row.stream()
                                .map(cell -> quoted || (ours && now()) ? "\"" + cell + "\"" : cell)
                                .collect(Collectors.joining(","))
                        + (now() ? ",備考" : ""))
                .map(row -> row.endsWith("備考") ? row.substring(0, row.length() - 3) : row)
                .collect(Collectors.joining(end));
        return (now() ? "\uFEFF" : "") + text + one(end, "", end + end);
    }
}
