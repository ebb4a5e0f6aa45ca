package matome.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** 令和2年5月11日. */
final class DayText {

    private DayText() {}

    static String of(LocalDate day) {
        LocalDateTime moment = day.atStartOfDay();
        Era era = Era.of(moment);
        int year = era.yearOf(moment);
        return era.written(3) + (year == 1 ? "元" : String.valueOf(year)) + "年" + day.getMonthValue() + "月"
                + day.getDayOfMonth() + "日";
    }
}
