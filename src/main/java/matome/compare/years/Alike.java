package matome.compare.years;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two rows whose names, or one of whose names each, are near to each other. */
record Alike(RowPair pair, double likeness) {

    private record Candidate(Row row, List<Likeness> names) {

        static Candidate of(Row row) {
            return new Candidate(
                    row,
                    Stream.concat(Stream.of(row.names().whole()), row.names().parts().stream())
                            .distinct()
                            .map(Likeness::of)
                            .toList());
        }

        Optional<Double> nearness(Candidate other) {
            return names.stream()
                    .flatMap(one -> other.names.stream().filter(one::isNear).map(one::to))
                    .max(Comparator.naturalOrder());
        }
    }

    static Stream<Alike> of(List<Row> now, List<Row> before) {
        List<Candidate> older = before.stream().map(Candidate::of).toList();
        return now.stream()
                .map(Candidate::of)
                .flatMap(one -> older.stream()
                        .flatMap(other -> one.nearness(other).stream()
                                .map(likeness -> new Alike(new RowPair(one.row(), other.row()), likeness))));
    }
}
