package matome.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 中止, 延期, 見送り: words that say of an event that it did not take place. An outcome that tells of several is called
 * off when half of its main points are, or most of all its sentences.
 */
final class CalledOff {

    /** What follows where it really happened: not 中止せず, 中止の基準, 延期する場合. */
    private static final String HAPPENED =
            "(?=し(?:た|、|て)|(?:と|に)(?:なった|なり|なって|した|し、)|され|を余儀なく|せざるを得|する?こと(?:と|に)(?:し|な)"
                    + "|だった|であった|が(?:生じ|発生し|決ま)(?![なずら])|[）)]|$|、(?!中止|延期|縮小|変更|休止))";

    private static final Pattern WORDS = Pattern.compile(
            "(?:中止|延期|順延|見送り|見合わせ|休止|取り[や止]め|遅延|先送り|持ち越し|遅れ)" + HAPPENED
                    + "|見送(?:った|られた|り(?=、)|る(?=こと[とに](?:し|な))|って(?=い|おり))|見合わせた|取り[や止]めた|持ち越した|遅れ(?:た|が(?=(?:生じ|出)(?![なず]))|て(?:いる|おり))|困難(?=であった|だった|とな[っり])");

    /** うち1回は, 一部: one of several. */
    private static final Pattern ONE_OF_SEVERAL =
            Pattern.compile("(?:うち|一部|(?:[0-9０-９]+|一)(?:回目?|件|日|か所|団体|校)(?:は|が|を|分|のみ))[^。]*$");

    private static final Pattern DONE_INSTEAD =
            Pattern.compile("(?:開催|実施|配信|公開|達成|完了|完成|再開|周知|配布)(?:した|し、|できた|することができた|を行[いっ])");

    private static final Pattern INSTEAD = Pattern.compile("^(?:代わり|替わり|代替|これに代|その代|後日|その後)|代替|オンライン|動画配信|書面開催");

    private static final Pattern CARRIED_OUT = Pattern.compile("た(?:[）)]|$)|開催|実施");

    private static final Pattern ENDING = Pattern.compile("^(?:し(?:てい)?た|(?:と|に)(?:した|なった|なっていた)|され(?:てい)?た)");

    private static final double HALF = 0.5;

    private record Told(Statement statement, List<String> words) {

        boolean isOff() {
            return !words.isEmpty();
        }

        boolean isCarriedOut() {
            return words.isEmpty() && CARRIED_OUT.matcher(statement.text()).find();
        }
    }

    private CalledOff() {}

    /** The words of an outcome that is called off as a whole. */
    static List<String> in(List<Statement> outcome) {
        List<Told> told = IntStream.range(0, outcome.size())
                .mapToObj(i -> told(
                        outcome.get(i),
                        i + 1 < outcome.size() ? outcome.get(i + 1).text() : ""))
                .filter(t -> !t.statement().isNote())
                .toList();
        List<Told> main = told.stream().filter(t -> t.statement().isMain()).toList();
        boolean asAWhole = share(main) >= HALF || share(told) > HALF;
        return asAWhole ? told.stream().flatMap(t -> t.words().stream()).toList() : List.of();
    }

    /** How much of what these tell was called off. */
    private static double share(List<Told> told) {
        long off = told.stream().filter(Told::isOff).count();
        long done = told.stream().filter(Told::isCarriedOut).count();
        return off == 0 ? 0 : (double) off / (off + done);
    }

    private static Told told(Statement statement, String next) {
        List<String> words = Wording.in(statement.text(), WORDS)
                .filter(CalledOff::isMeant)
                .map(Wording::word)
                .toList();
        return new Told(statement, INSTEAD.matcher(next).find() ? List.of() : words);
    }

    private static boolean isMeant(Wording word) {
        boolean isTold = !word.isOnlySupposed() && !word.isOfBefore() && !word.isOvercome() && !word.isInBrackets();
        return isTold
                && !ONE_OF_SEVERAL.matcher(word.before()).find()
                && !DONE_INSTEAD.matcher(word.after()).find()
                && !isSaidOfANoun(word);
    }

    /** 中止した研修, 延期となった講演会. */
    private static boolean isSaidOfANoun(Wording word) {
        String rest = ENDING.matcher(word.after()).replaceFirst("");
        boolean ends = word.word().endsWith("た") || !rest.equals(word.after());
        return ends && new Wording("", "", rest).belongsToANoun();
    }
}
