/** What the paper looks like: a consolidated sheet in, a finished PDF/A out; JasperReports and PDFBox live here and nowhere else. */
@NullMarked
package matome.report;

import org.jspecify.annotations.NullMarked;
