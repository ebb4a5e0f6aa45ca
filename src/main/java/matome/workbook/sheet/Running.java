package matome.workbook.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Edition;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Messages;
import matome.model.Printed;

/**
 * What every page of a workbook says about itself.
 *
 * @param unit whose sheet it is
 * @param stamps 暫定 or 確定, and the mark of the year
 * @param stated 令和2年5月29日現在
 */
record Running(String title, String unit, List<String> stamps, Optional<String> stated) {

    static Running of(
            FiscalYear year,
            String unit,
            Edition edition,
            Optional<String> mark,
            Optional<LocalDate> stated,
            Messages words) {
        return new Running(
                words.text("form.sheet.title", year.label(), Form.GOAL_SHEET.label()),
                unit,
                Stream.concat(Stream.of(edition.text(words)), mark.stream()).toList(),
                stated.map(day -> words.text("form.sheet.stated", Printed.day(day, words))));
    }

    /** 令和元年度目標管理シート　経営政策部（暫定）（サンプル）. */
    String line() {
        return title + "　" + unit + stamped("（", "）");
    }

    String stamped(String open, String close) {
        return stamps.stream().map(stamp -> open + stamp + close).collect(Collectors.joining());
    }
}
