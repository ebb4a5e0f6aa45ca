package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import matome.model.Section;

/** 機構改革 of a generated hall: one section renamed, two merged, one split, one sent away, one new, one abolished. */
final class RandomReorganization {

    private final Random random;
    private final Hall hall;
    private final List<String> untouched;
    private int next;

    private RandomReorganization(Hall before, Random random) {
        this.random = random;
        this.hall = new Hall(before.year() + 1, before.departments(), before.sections(), List.of());
        this.next = before.year() * 100;
        before.sections().values().forEach(s -> put(s.code(), s.name(), List.of(), department(s.code())));
        this.untouched = new ArrayList<>(hall.sections().keySet());
    }

    static Hall after(Hall before, Random random) {
        RandomReorganization reform = new RandomReorganization(before, random);
        reform.rename();
        reform.merge();
        reform.split();
        reform.send();
        reform.abolish();
        reform.found();
        return reform.hall;
    }

    private void rename() {
        String code = any();
        put(code, "改称" + code() + "課", random.nextBoolean() ? List.of(code) : List.of(), department(code));
    }

    private void merge() {
        String one = any();
        String other = any();
        String department = department(one);
        remove(one);
        remove(other);
        String code = code();
        put(code, "統合" + code + "課", List.of(one, other), department);
    }

    private void split() {
        String code = any();
        put(code, "存続" + code + "課", List.of(code), department(code));
        String heir = code();
        put(heir, "分" + heir + "課", List.of(code), random.nextBoolean() ? department(code) : anyDepartment());
    }

    private void send() {
        hall.departments().put(any(), anyDepartment());
    }

    private void abolish() {
        remove(any());
    }

    private void found() {
        String code = code();
        put(code, "新設" + code + "課", List.of(), anyDepartment());
    }

    private void put(String code, String name, List<String> predecessors, String department) {
        hall.sections().put(code, new Section(code, name, predecessors, false));
        hall.departments().put(code, department);
    }

    private void remove(String code) {
        hall.sections().remove(code);
        hall.departments().remove(code);
    }

    private String any() {
        return untouched.remove(random.nextInt(untouched.size()));
    }

    private String anyDepartment() {
        List<String> all =
                hall.departments().values().stream().distinct().sorted().toList();
        return all.get(random.nextInt(all.size()));
    }

    private String department(String code) {
        return hall.departments().getOrDefault(code, "");
    }

    private String code() {
        next++;
        return String.valueOf(next);
    }
}
