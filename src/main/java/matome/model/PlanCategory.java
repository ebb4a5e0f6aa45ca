package matome.model;

/**
 * 種別 of an initiative: 総計 (総合計画), 行革 (行財政改革), その他 as the city defines them.
 *
 * @param combinable whether a row may bear it together with another
 */
public record PlanCategory(String name, String meaning, boolean combinable) {}
