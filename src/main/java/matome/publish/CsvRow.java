package matome.publish;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.HeadField;
import matome.model.Key;
import matome.model.Place;

/**
 * One record of 目標管理シート.csv.
 *
 * @param index counted from 0, the headings being the first
 */
record CsvRow(CsvHeadings headings, int index, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Whose row it is, as far as it says it. */
    List<Key> owner() {
        Map<HeadField, FilledCell> head = head();
        return Stream.of(HeadField.FISCAL_YEAR, HeadField.DEPARTMENT, HeadField.SECTION)
                .map(field -> Optional.ofNullable(head.get(field))
                        .map(FilledCell::text)
                        .orElse(""))
                .map(text ->
                        Key.of(FiscalYear.parse(text).map(FiscalYear::label).orElse(text)))
                .toList();
    }

    Map<HeadField, FilledCell> head() {
        Map<HeadField, FilledCell> head = new EnumMap<>(HeadField.class);
        year().ifPresent(cell -> head.put(HeadField.FISCAL_YEAR, cell));
        for (HeadField field : List.of(HeadField.DEPARTMENT, HeadField.SECTION)) {
            cell(headings.of(field)).ifPresent(cell -> head.put(field, cell));
        }
        return head;
    }

    private Optional<FilledCell> year() {
        return cell(headings.of(HeadField.FISCAL_YEAR))
                .filter(cell -> !cell.isBlank())
                .or(this::western);
    }

    private Optional<FilledCell> western() {
        return cell(headings.of(CsvHeadings.WESTERN_YEAR)).filter(cell -> !cell.isBlank());
    }

    FilledRow filled() {
        Map<Column, FilledCell> filled = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cell(headings.of(column)).ifPresent(cell -> filled.put(column, cell));
        }
        int no = Optional.ofNullable(filled.get(Column.NO))
                .map(FilledCell::text)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(index);
        return new FilledRow(no, Optional.empty(), filled);
    }

    /** What is in the record besides, or does not fit together. */
    Stream<Finding> remarks(String city) {
        return Stream.of(twoYears(), otherCity(city), others()).flatMap(findings -> findings);
    }

    private Stream<Finding> twoYears() {
        return western()
                .filter(w -> year().filter(y -> !FiscalYear.parse(y.text()).equals(FiscalYear.parse(w.text())))
                        .isPresent())
                .map(w -> Finding.of(
                        FindingCode.TWO_YEARS,
                        place(w),
                        w.text(),
                        year().orElse(w).text()))
                .stream();
    }

    private Stream<Finding> otherCity(String city) {
        return cell(headings.of(CsvHeadings.CITY))
                .filter(c -> !c.isBlank() && !Key.of(c.text()).equals(Key.of(city)))
                .map(c -> Finding.of(FindingCode.OTHER_CITY, place(c), c.text(), city))
                .stream();
    }

    private Stream<Finding> others() {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty() && headings.isOther(i))
                .mapToObj(i -> headings.over(i).isEmpty()
                        ? Finding.of(FindingCode.UNDER_NO_HEADING, place(at(i)), cells.get(i))
                        : Finding.of(FindingCode.OUTSIDE_TABLE, place(at(i)), headings.over(i)));
    }

    private Place place(FilledCell cell) {
        return Place.cell(headings.sheet(), cell.address());
    }

    private Optional<FilledCell> cell(OptionalInt column) {
        return column.isPresent() ? Optional.of(at(column.getAsInt())) : Optional.empty();
    }

    private FilledCell at(int column) {
        return new FilledCell(CsvFile.address(index, column), column < cells.size() ? cells.get(column) : "");
    }
}
