package matome.workbook.sheet;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import matome.model.FiscalYear;
import matome.workbook.StableZip;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A written workbook's bytes, with what it says about itself and nothing of the clock. */
final class Finish {

    private Finish() {}

    static byte[] of(XSSFWorkbook workbook, Running running, String city, FiscalYear year) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(SheetText.of(running.line()));
        properties.setCreator(SheetText.of(city));
        Optional<Date> made = Optional.of(
                Date.from(year.firstDay().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreated(made);
        properties.setModified(made);
        return StableZip.of(workbook);
    }
}
