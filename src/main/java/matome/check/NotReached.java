package matome.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 至らなかった, できなかった, 未実施: words that say of what was aimed at that it was not reached. */
final class NotReached {

    /** The nouns of doing: 実施しなかった, 未実施. */
    private static final String DEED = "実施|開催|達成|着手|完了|完成|整備|策定|作成|公開|導入|締結|提出|改[定訂]|設置|取得|実現|到達";

    private static final String NOT = "(?:なかった|ていない|ておらず|ませんでした|ず(?=[、に]|$))";

    private static final Pattern WORDS = Pattern.compile("至ら(?:なかった|ず(?!とも))|至って(?:いない|お(?:らず|りません))|至りませんでした"
            + "|(?:で|出)(?:き|来)" + NOT
            + "|(?:" + DEED + ")(?:を?し|が?され|は?し)" + NOT
            + "|(?:行わ|行え|行われ|開け|開か)" + NOT
            + "|未(?:" + DEED + "|達)"
            + "|(?:目標|計画|予定|見込み?|基準)[^、。]{0,15}を[^、。を]{0,5}下回(?:った|り|る結果)"
            + "|(?:届か|達し|及ば)" + NOT
            + "|届いて(?:いない|おらず)"
            + "|(?:実績|申込み|応募|応募者|参加者)[はが](?:なかった|なく(?=、))"
            + "|(?<![0-9０-９])[0-9０-９]+[^、。0-9０-９]{0,10}に(?:とど|留)ま(?:った|り(?=、)|っている)"
            + "|断念(?:した|し(?=、)|せざるを得)"
            + "|(?:と|に)はならなかった"
            + "|得られ" + NOT
            + "|間に合わ" + NOT
            + "|不調[とに](?:なっ|終わっ)た");

    /** 未実施である, 未達のまま; other words that follow make it part of another. */
    private static final Pattern SAID_OF_SOMETHING = Pattern.compile(
            "^(?:で(?!は|あった[\\p{IsHan}])|だ(?!った[\\p{IsHan}])|とな(?!った[\\p{IsHan}]|っていた[\\p{IsHan}])|に(?:終|留|とど)|のまま|の(?:状況|状態|ため)|が|も|件|[。、）)]|$)");

    /** 未達成ゼロ, 未実施が解消. */
    private static final Pattern NONE_LEFT = Pattern.compile("^[^、。]{0,8}(?:ゼロ|なし|な[くい]|解消|[0０]件|減少)");

    /** 事故には至らなかった: it was good that it did not come to this. */
    private static final Pattern HARM = Pattern.compile("(?:発生|課題|問題|事故|苦情|トラブル|紛争|訴訟|被害|障害|支障|混乱|滞納|重大|火災"
            + "|中止|延期|廃止|休止|遅延|遅れ|漏えい|悪化|赤字|不足|クレーム|違反|重症|感染拡大|クラスター|停止|増加)(?:等|など|化)?(?:に|と|は)*$");

    /** 滞納額が目標を下回った: the less the better. */
    private static final Pattern THE_LESS_THE_BETTER =
            Pattern.compile("(?:滞納|苦情|時間|経費|費用|コスト|事故|排出|使用量|ごみ|残業|勤務|離職|延滞|歳出|支出|負担|不足)[^。]*$");

    /** 当初は…: told of the beginning of the year. */
    private static final Pattern AT_FIRST = Pattern.compile("(?:当初|前半|上半期|上期)(?:に|まで)?は[^。]*$");

    private static final Pattern DONE_LATER = Pattern.compile("(?:" + DEED + ")(?:した|できた|を行った|に至った)");

    /** 課題：…: told as what remains to be done after the goal. */
    private static final Pattern REMAINING = Pattern.compile("^[〈【（(]?(?:今後の|残る|残された)?課題(?!に?取)");

    private static final Pattern GOAL = Pattern.compile("目標|計画|予定");

    private NotReached() {}

    static Stream<String> in(Statement statement) {
        String text = statement.text();
        boolean remaining =
                REMAINING.matcher(text).find() && !GOAL.matcher(text).find();
        return remaining
                ? Stream.empty()
                : Wording.in(text, WORDS).filter(NotReached::isMeant).map(Wording::word);
    }

    private static boolean isMeant(Wording word) {
        if (word.isOnlySupposed() || word.isOfBefore() || word.isOvercome() || isGood(word)) {
            return false;
        }
        boolean wasOnlyAtFirst = AT_FIRST.matcher(word.before()).find()
                && DONE_LATER.matcher(word.after()).find();
        return !wasOnlyAtFirst && (word.word().startsWith("未") ? isLeft(word) : !word.belongsToANoun());
    }

    private static boolean isLeft(Wording word) {
        return SAID_OF_SOMETHING.matcher(word.after()).find()
                && !NONE_LEFT.matcher(word.after()).find();
    }

    private static boolean isGood(Wording word) {
        return HARM.matcher(word.before()).find()
                || (word.word().contains("下回")
                        && THE_LESS_THE_BETTER.matcher(word.before()).find());
    }
}
