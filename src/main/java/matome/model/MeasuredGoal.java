package matome.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a goal, and the one in the outcome that answers it.
 *
 * @param target as written with unit and bound, 90.0%以上
 * @param result as written, 88.2%; empty when no number, or more than one, could answer it
 * @param difference result less target in the unit of the target; empty without a result
 * @param unit of the difference: ポイント for percentages, else as written
 * @param missed whether the result does not reach the target
 * @param sentence the part of the outcome that holds the result, the parts of all that might be it, or that of the goal
 *     when there is none
 */
public record MeasuredGoal(
        FiscalYear year,
        String target,
        Optional<String> result,
        Optional<BigDecimal> difference,
        String unit,
        boolean missed,
        String sentence) {}
