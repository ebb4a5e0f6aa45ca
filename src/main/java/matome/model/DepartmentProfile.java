package matome.model;

import java.math.BigDecimal;

/**
 * 部の概要: the head of a department's sheet.
 *
 * @param headTitle 部長の職名, for example 経営政策部長
 * @param staff 人員 in persons; halves are possible
 * @param budget 予算規模 in thousands of yen
 */
public record DepartmentProfile(String headTitle, String headName, String goal, BigDecimal staff, long budget)
        implements Content {}
