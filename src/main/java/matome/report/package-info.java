/**
 * What the paper looks like, and its twin on the web: a consolidated sheet in, a finished PDF/A or page out; JasperReports,
 * PDFBox and jte live here and nowhere else.
 */
@NullMarked
package matome.report;

import org.jspecify.annotations.NullMarked;
