package matome.publish;

import java.util.List;
import matome.model.Correction;
import matome.model.Messages;
import matome.model.Printed;

/** 更新一覧.csv: what a closed year's reports say otherwise than when it was closed. */
public final class UpdateCsv {

    private static final List<String> HEADINGS = List.of("部", "課", "No.", "項目", "欄", "変更前", "変更後", "改訂日");

    private UpdateCsv() {}

    public static CsvTable of(List<Correction> corrections, Messages words) {
        return new CsvTable(
                "更新一覧", HEADINGS, corrections.stream().map(c -> row(c, words)).toList());
    }

    private static List<String> row(Correction correction, Messages words) {
        return List.of(
                correction.department(),
                correction.section(),
                correction.no().map(String::valueOf).orElse(""),
                correction.title(),
                correction.field(),
                correction.before(),
                correction.after(),
                Printed.day(correction.day(), words));
    }
}
