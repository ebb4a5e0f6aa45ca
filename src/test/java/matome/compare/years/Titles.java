package matome.compare.years;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles as city halls write them; none comes twice, but for those that every section has. */
final class Titles {

    /** Many sections have these. */
    static final List<String> COMMONPLACE = List.of("事務事業の見直し", "窓口サービスの向上");

    private static final List<String> OBJECTS =
            List.of(("広報紙 防災無線 公共施設 市税収納 保育所 学校給食 図書館 道路台帳 下水道 空き家対策 自治会活動 健康診査 介護予防 子育て相談 都市農業 商店街 観光案内 文化財 庁舎設備"
                            + " 情報システム 職員研修 契約事務 財産台帳 補助金 ふるさと納税 公民連携 市民協働 地域包括ケア 生活困窮者支援 特別支援教育 オープンデータ ごみ減量 緑地保全"
                            + " 公園遊具 駅前広場 自転車駐車場 コミュニティバス 男女共同参画 多文化共生 市民相談 債権管理 人事評価 公会計 指定管理者制度 国民健康保険 後期高齢者医療"
                            + " 障害者就労 児童虐待防止 青少年健全育成 スポーツ施設 消防団 災害備蓄 避難所運営 交通安全 街路灯 橋りょう")
                    .split(" "));
    private static final List<String> STAGES = List.of("の検討", "の導入", "の推進");
    private static final List<String> DEEDS =
            List.of("の充実", "の電子化", "に係る業務の委託", "の共同利用", "台帳の整備", "についての周知", "の適正化", "に関する庁内連携", "の負担軽減", "計画の改定");
    private static final List<String> BRACKETS = List.of("", "", "", "", "（窓口業務）", "（その他業務）");

    private final Random random;
    private final List<String> left = new ArrayList<>();
    private final Set<String> given = new HashSet<>();

    Titles(Random random) {
        this.random = random;
        for (String object : OBJECTS) {
            left.add(object + STAGES.get(0));
            DEEDS.forEach(deed -> left.add(object + deed));
        }
        Collections.shuffle(left, random);
    }

    /** One that nobody had. */
    String fresh() {
        String title = left.remove(left.size() - 1) + BRACKETS.get(random.nextInt(BRACKETS.size()));
        return given.add(title) ? title : fresh();
    }

    /** The title of the same thing a year later: at its next stage, a little otherwise, or as if it were another thing. */
    String renamed(String title) {
        String base = title.lines().findFirst().orElseThrow();
        for (String stage : STAGES.subList(0, 2)) {
            if (base.contains(stage)) {
                return claimed(base.replace(stage, STAGES.get(STAGES.indexOf(stage) + 1)));
            }
        }
        return switch (random.nextInt(5)) {
            case 0 -> fresh();
            case 1 -> claimed("新たな" + base);
            case 2 -> claimed(base.contains("（") ? base.replace("（", "事業（") : base + "事業");
            default -> claimed(base.replace("の", "に係る").equals(base) ? base + "の継続" : base.replaceFirst("の", "に係る"));
        };
    }

    private String claimed(String title) {
        return given.add(title) ? title : fresh();
    }

    /** The same name in another hand: wide letters, blanks, a wrapped line, quotation marks, the year in front. */
    String written(String title, int year) {
        return switch (random.nextInt(12)) {
            case 0 -> title.replace("（", "(").replace("）", ")");
            case 1 -> title.replace("の", " の");
            case 2 -> title.lines().map(name -> "「" + name + "」").collect(Collectors.joining("\n"));
            case 3 -> (year < 2019 ? "平成" + (year - 1988) : "令和" + (year == 2019 ? "元" : year - 2018)) + "年度" + title;
            case 4 -> title.contains("\n") ? title : title.replaceFirst("の", "の\n");
            default -> title;
        };
    }
}
