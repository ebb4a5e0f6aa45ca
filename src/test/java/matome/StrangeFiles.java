package matome;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What people drop into a shared folder under a workbook's name, and what attackers would; each with the code it comes to. */
final class StrangeFiles {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final byte[] form;

    private StrangeFiles(byte[] form) {
        this.form = form;
    }

    static StrangeFiles madeFrom(byte[] form) throws IOException {
        StrangeFiles strange = new StrangeFiles(form);
        strange.otherKindsOfFile();
        strange.otherOfficeFiles();
        strange.brokenPackages();
        strange.hostilePackages();
        strange.otherWorkbooks();
        return strange;
    }

    /** By file name. */
    Map<String, byte[]> files() {
        return files;
    }

    /** By file name. */
    Map<String, String> codes() {
        return codes;
    }

    private void put(String name, String code, byte[] bytes) {
        files.put(name, bytes);
        codes.put(name, code);
    }

    private void put(String name, String code, String text) {
        put(name, code, text.getBytes(UTF_8));
    }

    private void otherKindsOfFile() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        put("空.xlsx", "R-101", "");
        put("一文字.xlsx", "R-101", "P");
        put("文章.xlsx", "R-101", "目標管理シート\nNo.\t項目\t目標");
        put("表.csv.xlsx", "R-101", "No.,総計・行革・その他,項目,目標,評価,成果又は課題\n1,総計,項目,目標,A,成果\n");
        put("表.html.xls", "R-116", "<html><table><tr><td>No.</td><td>項目</td></tr></table></html>");
        put(
                "表.xml.xls",
                "R-116",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
        put("文書.pdf.xlsx", "R-101", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF");
        put("写真.xlsx", "R-101", "\u0089PNG\r\n\u001a\n");
        put("雑音.xlsx", "R-101", noise);
        put("雑音.xls", "R-101", noise);
    }

    private void otherOfficeFiles() throws IOException {
        put("文書.docx.xlsx", "R-101", bytes(new XWPFDocument()::write));
        put("発表.pptx.xlsx", "R-101", bytes(new XMLSlideShow()::write));
        put("文書.doc.xls", "R-101", compound("WordDocument"));
        put("発表.ppt.xls", "R-101", compound("PowerPoint Document"));
        put("便り.msg.xls", "R-101", compound("__properties_version1.0"));
        put("エクセル95.xls", "R-116", compound("Book"));
        put("書庫.zip.xlsx", "R-101", zip(Map.of("読んでください.txt", "目標".getBytes(UTF_8))));
        put(
                "表.ods.xlsx",
                "R-116",
                zip(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8),
                        "content.xml", "<office:document-content/>".getBytes(UTF_8))));
        put("合言葉付き.xls", "R-102", lockedOldWorkbook());
    }

    private void brokenPackages() throws IOException {
        for (int percent : new int[] {1, 10, 50, 90, 99}) {
            put("途中まで" + percent + ".xlsx", "R-101", Arrays.copyOf(form, form.length * percent / 100));
        }
        byte[] turned = form.clone();
        for (int i = 200; i < turned.length; i += 977) {
            turned[i] ^= 0x55;
        }
        put("化けた.xlsx", "R-101", turned);
        put("部品なし.xlsx", "R-101", without("xl/workbook.xml"));
        put("目録なし.xlsx", "R-101", without("[Content_Types].xml"));
        put("シートなし.xlsx", "R-104", without("xl/worksheets/sheet1.xml"));
        put("閉じていない.xlsx", "R-101", with("xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2)));
        byte[] old = bytes(oldWorkbook()::write);
        put("途中まで.xls", "R-101", Arrays.copyOf(old, old.length / 2));
    }

    private void hostilePackages() throws IOException {
        put("爆弾.xlsx", "R-103", added("xl/media/image1.png", new byte[60 << 20]));
        put("多すぎる部品.xlsx", "R-111", crowded());
        put("実体.xlsx", "R-101", with("xl/workbook.xml", xml -> xml.replaceFirst("<workbook", laughs() + "<workbook")));
        put(
                "外の実体.xlsx",
                "R-101",
                with(
                        "xl/workbook.xml",
                        xml -> xml.replaceFirst(
                                "<workbook", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook")));
        String cells = "<row r=\"1\"><c r=\"A1\"/></row>".repeat(500_000);
        put(
                "百万の空のセル.xlsx",
                "R-111",
                with(
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replaceFirst("<sheetData>.*</sheetData>", "<sheetData>" + cells + "</sheetData>")));
    }

    private void otherWorkbooks() throws IOException {
        put("白紙.xlsx", "R-104", workbook(w -> w.createSheet()));
        put("白紙.xls", "R-104", bytes(oldWorkbook()::write));
        put("備品台帳.xlsx", "R-104", workbook(w -> rows(w.createSheet("台帳"), 3000, "品名", "数量", "単価", "金額")));
        put("休日一覧.xlsx", "R-104", workbook(w -> rows(w.createSheet("休日"), 20, "日付", "曜日", "名称")));
        put("似た表.xlsx", "R-104", workbook(w -> rows(w.createSheet("評価"), 20, "評価", "氏名", "所見")));
        put("多くのシート.xlsx", "R-104", workbook(w -> {
            for (int i = 0; i < 200; i++) {
                rows(w.createSheet(), 2, "項目名称", "値");
            }
        }));
        put("長い文章.xlsx", "R-113", workbook(w -> {
            for (int i = 0; i < 40; i++) {
                w.createSheet().createRow(0).createCell(0).setCellValue("あ".repeat(32_767));
            }
        }));
        put(
                "遠いセル.xlsx",
                "R-104",
                workbook(w ->
                        w.createSheet().createRow(1_048_575).createCell(16_383).setCellValue("端")));
    }

    private static void rows(Sheet sheet, int count, String... headings) {
        for (int row = 0; row < count; row++) {
            for (int i = 0; i < headings.length; i++) {
                String text = row == 0 ? headings[i] : headings[i] + row;
                (i == 0 ? sheet.createRow(row) : sheet.getRow(row))
                        .createCell(i)
                        .setCellValue(text);
            }
        }
    }

    private static byte[] workbook(Consumer<Workbook> filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            filling.accept(workbook);
            return bytes(workbook::write);
        }
    }

    private static HSSFWorkbook oldWorkbook() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        rows(workbook.createSheet("表"), 200, "品名", "数量");
        return workbook;
    }

    private static byte[] lockedOldWorkbook() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("himitsu");
        try {
            return bytes(oldWorkbook()::write);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            return bytes(files::writeFilesystem);
        }
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        return entities.append("]>").toString();
    }

    private byte[] crowded() throws IOException {
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < 1100; i++) {
            parts.put("xl/media/image" + i + ".png", new byte[] {1});
        }
        return zip(parts);
    }

    private byte[] without(String part) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.remove(part);
        return zip(parts);
    }

    private byte[] added(String part, byte[] bytes) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put(part, bytes);
        return zip(parts);
    }

    private byte[] with(String part, UnaryOperator<String> change) throws IOException {
        return with(form, part, change);
    }

    /** A package one part of which says something else. */
    static byte[] with(byte[] whole, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(whole);
        parts.computeIfPresent(
                part, (name, bytes) -> change.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
        return zip(parts);
    }

    private Map<String, byte[]> parts() throws IOException {
        return parts(form);
    }

    private static Map<String, byte[]> parts(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }

    private interface Written {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        return out.toByteArray();
    }
}
