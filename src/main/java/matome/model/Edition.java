package matome.model;

import java.time.LocalDate;

/** Which edition of its year a report belongs to: 暫定 until the year is closed, 確定 then, 更新 after a correction. */
public sealed interface Edition {

    /** Of a year that nobody closed. */
    Edition PROVISIONAL = new Provisional();

    /** As every page says it: 暫定, 確定, 令和2年9月更新. */
    String text(Messages words);

    /** It may be another one tomorrow. */
    record Provisional() implements Edition {

        @Override
        public String text(Messages words) {
            return words.text("report.edition.provisional");
        }
    }

    /**
     * The year is closed.
     *
     * @param closed the day on which that was done
     */
    record Final(LocalDate closed) implements Edition {

        @Override
        public String text(Messages words) {
            return words.text("report.edition.final");
        }
    }

    /**
     * The year is closed, and was corrected after that.
     *
     * @param accepted the day on which the newest correction was accepted
     */
    record Updated(LocalDate accepted) implements Edition {

        @Override
        public String text(Messages words) {
            return words.text("report.edition.updated", Printed.month(accepted, words));
        }
    }
}
