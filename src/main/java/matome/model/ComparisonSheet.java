package matome.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 前年度比較 of a department, or of the whole city, as it goes to paper.
 *
 * @param unit the department's name; empty for the whole city
 * @param unitBefore what the department was called the year before, where that differs; empty else
 * @param head this year's 部の概要
 * @param headBefore that of the year before, of the department this one comes from; empty for the whole city
 * @param scale this year's ratings, the best first
 * @param scaleBefore those of the year before
 * @param bySection by section, for the whole city by department, in the organisation's order; those that are gone at the end
 * @param items worst news first
 * @param marks words that every page must bear, because a year's numbers are no real ones
 * @param statedDate the day the newest of all its submissions came in
 * @param edition the one that this year is in, whatever that of the year before
 */
public record ComparisonSheet(
        String city,
        FiscalYear year,
        Optional<String> unit,
        Optional<String> unitBefore,
        Optional<DepartmentProfile> head,
        Optional<DepartmentProfile> headBefore,
        List<Rating> scale,
        List<Rating> scaleBefore,
        AchievementPair total,
        List<AchievementPair> bySection,
        List<AchievementPair> byCategory,
        List<ComparedItem> items,
        List<OrganizationChange> organizationChanges,
        List<String> marks,
        Optional<LocalDate> statedDate,
        Edition edition) {

    public ComparisonSheet {
        scale = List.copyOf(scale);
        scaleBefore = List.copyOf(scaleBefore);
        bySection = List.copyOf(bySection);
        byCategory = List.copyOf(byCategory);
        items = List.copyOf(items);
        organizationChanges = List.copyOf(organizationChanges);
        marks = List.copyOf(marks);
    }

    /** Whether the ratings of both years mean the same, in the same order. */
    public boolean sameScale() {
        return Rating.sameScale(scale, scaleBefore);
    }

    public FiscalYear yearBefore() {
        return year.before();
    }
}
