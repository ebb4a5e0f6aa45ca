package matome.settings;

import java.util.List;
import java.util.stream.Stream;

/** The headings of jobs/links.csv, and of the proposals that a person turns into it. */
public final class LinkColumns {

    public static final String YEAR = "年度";
    public static final String SECTION = "課";
    public static final String TITLE = "項目";
    public static final String SECTION_BEFORE = "前年度の課";
    public static final String TITLE_BEFORE = "前年度の項目";
    public static final String DECISION = "判断";

    /** What says which rows are meant, and whether they are one. */
    public static final List<String> NEEDED = List.of(YEAR, SECTION, TITLE, SECTION_BEFORE, TITLE_BEFORE, DECISION);

    /** What a person who decides wants to see, and we pass over. */
    public static final List<String> TO_SEE = List.of(
            "一致度", "理由", "部", "No.", "前年度の部", "前年度のNo.", "目標", "前年度の目標", "評価", "前年度の評価", "成果又は課題", "前年度の成果又は課題");

    private LinkColumns() {}

    /** All of them, in their order. */
    public static List<String> all() {
        return Stream.concat(NEEDED.stream(), TO_SEE.stream()).toList();
    }
}
