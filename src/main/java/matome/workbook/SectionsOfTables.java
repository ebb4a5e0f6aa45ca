package matome.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.model.Department;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Key;
import matome.model.Organization;
import matome.model.Place;
import matome.model.Section;
import matome.settings.Settings;

/** Whose table is whose, when a workbook holds several: by their heads, else by the names of their sheets. */
final class SectionsOfTables {

    private final Settings settings;

    private record Owner(String department, String section, String sheet) {

        String name() {
            return section.isEmpty() ? department : section;
        }

        List<Key> keys() {
            return List.of(Key.of(department), Key.of(section));
        }
    }

    SectionsOfTables(Settings settings) {
        this.settings = settings;
    }

    /** That they are different sections' or departments'; empty when they are one's, or nobody says whose. */
    Optional<Finding> different(List<FilledForm> forms) {
        List<Owner> owners =
                forms.stream().map(this::owner).filter(o -> !o.name().isEmpty()).toList();
        boolean different = owners.stream().map(Owner::keys).distinct().count() > 1;
        return different
                ? Optional.of(Finding.of(FindingCode.SEVERAL_SECTIONS, Place.FILE, names(owners)))
                : Optional.empty();
    }

    private static String names(List<Owner> owners) {
        boolean byDepartment =
                owners.stream().map(o -> Key.of(o.name())).distinct().count() == 1;
        return owners.stream()
                .map(o -> (byDepartment ? o.department() + o.section() : o.name()) + "（" + o.sheet() + "）")
                .collect(Collectors.joining("、"));
    }

    private Owner owner(FilledForm form) {
        String section = form.headText(HeadField.SECTION);
        return new Owner(
                form.headText(HeadField.DEPARTMENT),
                section.isEmpty() ? sectionNamed(form.sheet()) : section,
                form.sheet());
    }

    private String sectionNamed(String sheet) {
        Key key = Key.of(sheet);
        return settings.organizations().values().stream()
                .map(Organization::departments)
                .flatMap(List::stream)
                .map(Department::sections)
                .flatMap(List::stream)
                .map(Section::name)
                .filter(name -> Key.of(name).equals(key))
                .findFirst()
                .orElse("");
    }
}
