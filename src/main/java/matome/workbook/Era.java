package matome.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** 元号 of a day, as Excel writes it; a fiscal year has its own rule in the model. */
record Era(LocalDate from, String letter, String name) {

    private static final List<Era> ERAS = List.of(
            new Era(LocalDate.of(2019, 5, 1), "R", "令和"),
            new Era(LocalDate.of(1989, 1, 8), "H", "平成"),
            new Era(LocalDate.of(1926, 12, 25), "S", "昭和"),
            new Era(LocalDate.of(1912, 7, 30), "T", "大正"),
            new Era(LocalDate.of(1868, 1, 25), "M", "明治"));

    static Era of(LocalDateTime moment) {
        return ERAS.stream()
                .filter(e -> !moment.toLocalDate().isBefore(e.from))
                .findFirst()
                .orElse(ERAS.get(ERAS.size() - 1));
    }

    /** {@code g}, {@code gg} or {@code ggg}. */
    String written(int length) {
        return length == 1 ? letter : length == 2 ? name.substring(0, 1) : name;
    }

    int yearOf(LocalDateTime moment) {
        return moment.getYear() - from.getYear() + 1;
    }
}
