package matome.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says of a date: that something was done then, or only that there is such a date (a plan, a law, a
 * report of then). In doubt it is only spoken about.
 */
final class Deed {

    /** 令和2年3月から, 時点, 付け, の, 号: the date belongs to a thing, or begins or ends a span. */
    private static final Pattern BELONGS =
            Pattern.compile("^(?:頃|ごろ|末|上旬|中旬|下旬)?(?:から|より|まで|以降|以来|以前|時点|現在|付|の|号|版|分|度|当時|生まれ|策定の|改[正訂定]|制定|施行)");

    /** 予定, に向け: it is still to come. */
    private static final Pattern TO_COME = Pattern.compile("予定|見込|見通し|目指|向け|目途|めど|準備|計画し|控え|備え|来年度|次年度|翌年度");

    /** 昨年度, 前回: it is told of another year. */
    private static final Pattern OF_BEFORE = Pattern.compile("(?:昨年|前年|前回|過去|従前|当初)[^。\n]{0,12}$");

    /** 開始する事業: what happens then is said of the word that follows. */
    private static final Pattern OF_A_WORD = Pattern.compile("(?:する|される|行う|なる|始まる|迎える)(?=[\\p{IsHan}ァ-ヶ「『])");

    /** 開催した, 行った, 公表し、, 開催 at the end: the first word that says so. */
    private static final Pattern DONE = Pattern.compile("(?:し|っ|れ|い|き|え|け|げ|め|じ)(?:まし)?た(?!め|い)"
            + "|(?:し|い|き|り)(?=、|，)"
            + "|(?:開催|実施|中止|公表|公開|完了|終了|決定|発行|作成|開始|策定|導入)(?=$|[ 　、，。・（(）)])");

    private static final Pattern WORD_FOLLOWS = Pattern.compile("^[\\p{IsHan}ァ-ヶ「『A-Za-z0-9０-９]");

    private Deed() {}

    static boolean isSaidOf(WrittenDay date) {
        String sentence = date.after().split("[。\n]", 2)[0];
        if (BELONGS.matcher(sentence).find()
                || TO_COME.matcher(sentence).find()
                || OF_BEFORE.matcher(date.before()).find()) {
            return false;
        }
        Matcher done = DONE.matcher(sentence);
        return done.find()
                && !OF_A_WORD.matcher(sentence.substring(0, done.start())).find()
                && !WORD_FOLLOWS.matcher(sentence.substring(done.end())).find();
    }
}
