package matome.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;

/** Tells by its name alone that a file is no section's workbook. */
public final class Sieve {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls");
    /** What Office, Windows, macOS and file synchronisation leave behind. */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "~\\$.*|~WR.*|\\..*|.*\\.(tmp|temp|lnk|bak|part|partial|crdownload)|.*~|thumbs\\.db|desktop\\.ini",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Folders that keep themselves out of sight, and where servers keep what was thrown away. */
    private static final Pattern NOBODY_LOOKS = Pattern.compile(
            "(?:.*/)?(?:\\..*|\\$recycle\\.bin|[#@]recycle|@eadir|~snapshot)/.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Sieve() {}

    /**
     * Why a file is no workbook; empty when it may be one.
     *
     * @param name its path, parted by {@code /}
     */
    public static Optional<Finding> notAWorkbook(String name) {
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        if (NOBODY_LOOKS.matcher(name).matches()
                || LEFT_BEHIND.matcher(fileName).matches()) {
            return Optional.of(Finding.of(FindingCode.SYSTEM_FILE, Place.FILE));
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return WORKBOOKS.contains(ending)
                ? Optional.empty()
                : Optional.of(Finding.of(FindingCode.OTHER_KIND_OF_FILE, Place.FILE, fileName));
    }
}
