package matome.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.Key;
import matome.model.Organization;
import matome.model.Place;
import matome.model.Section;

/** File and folders do not carry the name of another unit. What the workbook says decides; this is only said. */
final class NamedAsInside implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.key().isEmpty()
                ? Stream.empty()
                : Stream.concat(folder(workbook).stream(), file(workbook).stream())
                        .limit(1)
                        .map(other -> Finding.of(FindingCode.NAME_DISAGREES, Place.FILE, other, own(workbook)));
    }

    private static String own(Case workbook) {
        Optional<String> section = workbook.section()
                .filter(s -> workbook.form().form() == Form.GOAL_SHEET)
                .map(Section::name);
        return section.or(() -> workbook.department().map(Department::name)).orElse("");
    }

    /** A folder that is called exactly as another unit is. */
    private static Optional<String> folder(Case workbook) {
        return others(workbook)
                .filter(name -> workbook.arrival().folders().stream().anyMatch(f -> UnitName.same(f, name)))
                .findFirst();
    }

    /** Another unit's name in the file's, while its own is not there. */
    private static Optional<String> file(Case workbook) {
        Key file = Key.of(workbook.arrival().baseName());
        List<String> named = Stream.concat(others(workbook), owns(workbook))
                .filter(name -> isIn(name, file))
                .toList();
        List<String> whole = named.stream()
                .filter(name -> named.stream().noneMatch(n -> n.length() > name.length() && isIn(name, Key.of(n))))
                .toList();
        List<String> owns = owns(workbook).toList();
        return whole.stream().anyMatch(owns::contains)
                ? Optional.empty()
                : whole.stream().findFirst();
    }

    private static boolean isIn(String name, Key text) {
        return text.value().contains(Key.of(name).value());
    }

    /** Its department's name, its own, and for a department those of its sections. */
    private static Stream<String> owns(Case workbook) {
        Stream<String> sections = workbook.department().stream()
                .flatMap(d -> d.sections().stream())
                .filter(s -> workbook.form().form() == Form.DEPARTMENT_PROFILE
                        || workbook.section().filter(s::equals).isPresent())
                .map(Section::name);
        return Stream.concat(workbook.department().stream().map(Department::name), sections);
    }

    private static Stream<String> others(Case workbook) {
        List<String> owns = owns(workbook).toList();
        return workbook.organization().stream()
                .map(Organization::departments)
                .flatMap(List::stream)
                .flatMap(d ->
                        Stream.concat(Stream.of(d.name()), d.sections().stream().map(Section::name)))
                .filter(name -> !owns.contains(name))
                .distinct();
    }
}
