package matome.publish;

import java.util.ArrayList;
import java.util.List;

/** The twin of a table for programs that know only CP932, and what it lost. */
record Cp932Table(CsvTable table, List<Replacement> replacements) {

    static Cp932Table of(CsvTable original) {
        String name = original.name() + "_cp932";
        List<List<String>> rows = new ArrayList<>();
        List<Replacement> replacements = new ArrayList<>();
        for (List<String> row : original.rows()) {
            List<String> carried = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Cp932Text text = Cp932Text.of(row.get(i));
                String heading = original.headings().get(i);
                int line = rows.size() + 2;
                carried.add(text.text());
                text.replaced()
                        .forEach((character, times) -> replacements.add(new Replacement(
                                name + ".csv", line, heading, character, Cp932Text.mark(character), times)));
            }
            rows.add(carried);
        }
        return new Cp932Table(new CsvTable(name, original.headings(), rows), replacements);
    }

    byte[] bytes() {
        return table.text().getBytes(Cp932Text.CHARSET);
    }
}
