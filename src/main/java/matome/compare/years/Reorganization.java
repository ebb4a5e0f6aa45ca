package matome.compare.years;

import java.util.List;
import java.util.Map;
import matome.model.Department;
import matome.model.ItemsMoved;
import matome.model.Organization;
import matome.model.Section;

/** What would become of items in another organisation: nothing is read and nothing is written. */
public final class Reorganization {

    private Reorganization() {}

    /**
     * From the year before.
     *
     * @param items how many each of its sections has, by code
     */
    public static List<ItemsMoved> between(Organization now, Organization before, Map<String, Integer> items) {
        return OrganizationChanges.counted(new Descent(now, before), items);
    }

    /** Within one year, whose lines were written anew: there a section is known by its code alone. */
    public static List<ItemsMoved> within(Organization anew, Organization holding, Map<String, Integer> items) {
        return between(byCodeAlone(anew), holding, items);
    }

    private static Organization byCodeAlone(Organization organization) {
        return new Organization(
                organization.year(),
                organization.departments().stream()
                        .map(d -> new Department(
                                d.code(),
                                d.name(),
                                d.sections().stream()
                                        .map(s -> new Section(s.code(), s.name(), List.of(), s.lead()))
                                        .toList()))
                        .toList());
    }
}
