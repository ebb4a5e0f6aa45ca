package matome.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import matome.model.Revision;
import matome.model.SubmissionStatus;

/** 提出状況.csv: every workbook that is expected, and what came of it. */
public final class StatusCsv {

    private static final List<String> HEADINGS =
            List.of("年度", "段階", "部", "課", "状態", "提出日時", "ファイル", "改訂", "エラー", "警告", "期限", "遅れ（日）");

    private StatusCsv() {}

    public static CsvTable of(List<SubmissionStatus> statuses, StatusWords words) {
        return new CsvTable(
                "提出状況",
                HEADINGS,
                statuses.stream().map(status -> row(status, words)).toList());
    }

    private static List<String> row(SubmissionStatus status, StatusWords words) {
        return List.of(
                status.year().label(),
                status.phase().label(),
                status.department().name(),
                status.unit(),
                words.state(status),
                words.submitted(status).orElse(""),
                latest(status, Revision::file),
                latest(status, Revision::number),
                latest(status, Revision::errors),
                latest(status, Revision::warnings),
                status.due().map(String::valueOf).orElse(""),
                String.valueOf(status.daysLate()));
    }

    private static String latest(SubmissionStatus status, Function<Revision, Object> fact) {
        Optional<Object> value = status.latest().map(fact);
        return value.map(String::valueOf).orElse("");
    }
}
