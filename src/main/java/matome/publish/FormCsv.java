package matome.publish;

import java.util.List;
import matome.model.FiscalYear;
import matome.model.HandedForm;
import matome.model.Messages;
import matome.model.Phase;

/** 一覧.csv beside the forms: what was handed out, and what each form holds already. */
public final class FormCsv {

    private static final List<String> HEADINGS =
            List.of("年度", "段階", "部", "課", "様式", "状態", "引き継いだ行", "引き継ぎ元", "前身", "ファイル");

    private FormCsv() {}

    public static CsvTable of(FiscalYear year, Phase phase, List<HandedForm> forms) {
        FormWords words = new FormWords(Messages.japanese(), phase);
        return new CsvTable(
                "一覧",
                HEADINGS,
                forms.stream()
                        .map(form -> List.of(
                                year.label(),
                                phase.label(),
                                form.department().name(),
                                form.section().name(),
                                form.form().label(),
                                words.state(form),
                                String.valueOf(form.rows()),
                                words.source(form),
                                String.join("・", form.predecessors()),
                                form.file()))
                        .toList());
    }
}
