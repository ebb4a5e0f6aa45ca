package matome.model;

/**
 * A person's word about two rows, a line of jobs/links.csv. Titles and sections are matched by their {@link Key}.
 *
 * @param line in the file
 * @param year the later of both
 * @param section name of this year's section
 * @param sectionBefore name of last year's section
 * @param same whether both are one; several lines about one row are a merger or a split
 */
public record LinkDecision(
        int line,
        FiscalYear year,
        String section,
        String title,
        String sectionBefore,
        String titleBefore,
        boolean same) {}
