package matome.model;

/** Both years' figures of one department, section, plan category or of all. */
public record AchievementPair(String name, Achievement now, Achievement before) {}
