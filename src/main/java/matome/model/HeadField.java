package matome.model;

import java.util.List;

/** A labelled cell above the table, or of 部の概要. The first label is the one the form prints. */
public enum HeadField {
    FISCAL_YEAR("年度"),
    PHASE("段階"),
    DEPARTMENT("部名", "部", "部局名", "部署名"),
    SECTION("課名", "課", "所属", "所属名", "担当課"),
    AUTHOR("記入者", "担当者", "作成者"),
    EXTENSION("内線", "内線番号", "電話"),
    HEAD_TITLE("部長の職名", "職名", "役職"),
    HEAD_NAME("部長の氏名", "氏名", "部長名", "部長氏名"),
    DEPARTMENT_GOAL("部の目標"),
    STAFF("人員", "職員数", "人員（人）"),
    BUDGET("予算規模（千円）", "予算規模", "予算額（千円）");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> labels;

    HeadField(String... labels) {
        this.labels = List.of(labels);
    }

    public String label() {
        return labels.get(0);
    }

    /** Every word that names this field, the printed one first. */
    public List<String> labels() {
        return labels;
    }
}
