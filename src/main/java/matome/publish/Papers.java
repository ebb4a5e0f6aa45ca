package matome.publish;

import java.util.List;
import java.util.Optional;
import matome.model.Department;
import matome.model.FiscalYear;

/**
 * What lies ready of a year to read.
 *
 * @param mark the word that the year must bear, サンプル for example
 * @param ofCity about all departments
 * @param proposals how many links a person has to decide about
 */
public record Papers(FiscalYear year, Optional<String> mark, List<Link> ofCity, List<Shelf> shelves, int proposals) {

    /** What lies ready of one department. */
    public record Shelf(Department department, List<Link> files) {

        public Shelf {
            files = List.copyOf(files);
        }
    }

    public Papers {
        ofCity = List.copyOf(ofCity);
        shelves = List.copyOf(shelves);
    }

    List<Link> of(Department department) {
        return shelves.stream()
                .filter(s -> s.department().equals(department))
                .flatMap(s -> s.files().stream())
                .toList();
    }
}
