package matome.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.PlanCategory;
import matome.model.Rating;

/** Reads the words a clerk may choose from: 種別 and 評価. A word may mean one thing only. */
final class Scales {

    private Scales() {}

    static List<PlanCategory> categories(List<Block> blocks) {
        Seen names = new Seen();
        return blocks.stream().map(block -> category(block, names)).toList();
    }

    private static PlanCategory category(Block block, Seen names) {
        PlanCategory category =
                new PlanCategory(block.text("name"), block.text("meaning"), block.flag("combinable", true));
        refuseTwice(block.value("name").stream(), names);
        block.refuseOthers();
        return category;
    }

    static List<Rating> ratings(List<Block> blocks) {
        Seen spellings = new Seen();
        return blocks.stream().map(block -> rating(block, spellings)).toList();
    }

    private static Rating rating(Block block, Seen spellings) {
        List<Value> aliases = block.values("aliases");
        Rating rating = new Rating(
                block.text("code"),
                aliases.stream().map(Value::text).toList(),
                block.text("meaning"),
                achieved(block),
                block.flag("counted", true));
        refuseTwice(Stream.concat(block.value("code").stream(), aliases.stream()), spellings);
        block.refuseOthers();
        return rating;
    }

    private static boolean achieved(Block block) {
        block.require("achieved");
        return block.flag("achieved", false);
    }

    /** The spellings of one thing may be alike (A and Ａ); those of two things may not. */
    static void refuseTwice(Stream<Value> spellings, Seen others) {
        Seen own = new Seen();
        spellings.filter(v -> own.earlier(v.text(), v.line()).isEmpty()).forEach(v -> {
            Optional<Integer> earlier = others.earlier(v.text(), v.line());
            earlier.ifPresent(line -> v.fault(SettingsProblem.TWICE, v.key(), v.text(), line));
        });
    }
}
