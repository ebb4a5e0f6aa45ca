package matome.model;

import java.util.List;
import java.util.Optional;
import matome.model.Prefill.Source;

/**
 * What a department's 部の概要 already holds when its lead section opens it.
 *
 * @param lastYear how last year is called over what is only to look at; empty when there is nothing of it
 * @param plan this year's accepted 目標設定, to go on with
 * @param past what was said last year
 * @param departments name of last year's department that it goes on with; empty when nothing of it is known
 * @param ofOneName whether that one was called the same
 */
public record ProfilePrefill(
        String lastYear,
        Optional<DepartmentProfile> plan,
        Optional<DepartmentProfile> past,
        List<String> departments,
        boolean ofOneName) {

    public static final ProfilePrefill NOTHING =
            new ProfilePrefill("", Optional.empty(), Optional.empty(), List.of(), false);

    public ProfilePrefill {
        departments = List.copyOf(departments);
    }

    public Source source() {
        if (plan.isPresent()) {
            return Source.PLAN;
        }
        return past.isPresent() ? Source.LAST_YEAR : Source.NOTHING;
    }

    /** 職名 goes with the name of the department. */
    public Optional<String> headTitle() {
        return plan.or(() -> past.filter(p -> ofOneName)).map(DepartmentProfile::headTitle);
    }

    public Optional<String> goal() {
        return plan.or(() -> past).map(DepartmentProfile::goal);
    }
}
