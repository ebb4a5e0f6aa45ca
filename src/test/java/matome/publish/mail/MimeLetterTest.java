package matome.publish.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.Enclosure;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.OutboxMail;
import matome.settings.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written into a message comes out of it again, in today's mail programs and in old ones. */
class MimeLetterTest {

    private static final MailAddress FROM = new MailAddress("matome@city.example.jp", "まとめ（𠮷野市）");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String LETTERS = "目標管理シート経営政策部①㈱髙﨑〜ー・「」（）ｱﾊﾟabcXYZ 0123=?_%*'\"\\;,<>";
    private static final String BEYOND = "𠮷𩸽𡈽🌸";

    private record Names(String subject, String file) {}

    static Stream<Names> names() {
        Random random = new Random(20261128);
        Stream<Names> written = Stream.of(
                new Names("【目標管理】令和元年度 提出4/6課・差戻し1・未提出1（期限まで3日）", "目標管理シート_経営政策部.pdf"),
                new Names("【目標管理】=?UTF-8?B?44GC?= 課", "=?UTF-8?B?44GC?=.pdf"),
                new Names("plain", "plain.pdf"),
                new Names("あ".repeat(300), "部".repeat(70) + ".xlsx"));
        return Stream.concat(
                written,
                IntStream.range(0, 400).mapToObj(i -> new Names("【" + text(random) + "】", text(random) + ".xlsx")));
    }

    private static String text(Random random) {
        int[] letters = Stream.concat(
                        LETTERS.codePoints().boxed(),
                        Collections.nCopies(8, BEYOND).stream()
                                .flatMap(b -> b.codePoints().boxed()))
                .mapToInt(Integer::intValue)
                .toArray();
        StringBuilder text = new StringBuilder("表");
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.append("裏").toString().replaceAll(" +", " ");
    }

    @Test
    void aNameInTheSettingsCannotAddALineToTheHead() throws Exception {
        MailAddress from = new MailAddress("matome@city.example.jp", "まとめ\r\nBcc: evil@example.jp");
        MimeLetter message = MimeLetter.of(
                Session.getInstance(new Properties()), from, TOKYO, letter("件名", "表.pdf"), List.of(new byte[1]));

        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("まとめ Bcc: evil@example.jp");
    }

    @ParameterizedTest
    @MethodSource("names")
    void subjectsAndFileNamesComeOutAsTheyWentIn(Names names) throws Exception {
        byte[] bytes = bytes(letter(names.subject(), names.file()));

        MimeMessage read = new MimeMessage(null, new ByteArrayInputStream(bytes));

        assertThat(read.getSubject()).isEqualTo(names.subject());
        assertThat(((Multipart) read.getContent()).getBodyPart(1).getFileName()).isEqualTo(names.file());
        assertThat(nameOfAnOldOutlook(bytes)).isEqualTo(names.file());
        assertThat(new String(bytes, US_ASCII).getBytes(US_ASCII)).isEqualTo(bytes);
        assertThat(new String(bytes, US_ASCII).split("\r\n", -1))
                .allMatch(line -> line.length() <= (line.contains("=?UTF-8?B?") ? 76 : 998));
    }

    /** The words in the parameter name, each of which must be whole by itself. */
    private static String nameOfAnOldOutlook(byte[] message) throws Exception {
        String head = new String(message, US_ASCII);
        String from = head.substring(head.indexOf("name=\"") + 6);
        String words = from.substring(0, from.indexOf('"'));
        List<String> decoded = new ArrayList<>();
        for (String word : words.split("\r\n ", -1)) {
            decoded.add(word.startsWith("=?UTF-8?B?") ? MimeUtility.decodeWord(word) : word);
        }
        return String.join("", decoded);
    }

    @Test
    void theHeadSaysThatAMachineWroteItAndWhereItBelongs() throws Exception {
        MimeMessage read = new MimeMessage(null, new ByteArrayInputStream(bytes(letter("件名", "表.pdf"))));

        assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(read.getHeader("Date")).containsExactly("Mon, 11 May 2020 10:00:00 +0900");
        assertThat(read.getHeader("Message-ID")).containsExactly("<matome.1@city.example.jp>");
        assertThat(read.getHeader("References")).containsExactly("<matome.digest.2019@city.example.jp>");
        assertThat(read.getHeader("In-Reply-To")).containsExactly("<matome.digest.2019@city.example.jp>");
        assertThat(MimeUtility.decodeText(read.getHeader("From")[0].replace("\r\n", "")))
                .isEqualTo("まとめ（𠮷野市） <matome@city.example.jp>");
    }

    @Test
    void noNameFromASheetCanAddALineToTheHead() throws Exception {
        String bad = "課\r\nBcc: thief@example.com\r\n\r\n本文\u0085\u2028x";

        MimeMessage read = new MimeMessage(null, new ByteArrayInputStream(bytes(letter(bad, bad + ".pdf"))));

        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(read.getSubject()).isEqualTo("課 Bcc: thief@example.com 本文 x");
        assertThat(((Multipart) read.getContent()).getBodyPart(1).getFileName())
                .isEqualTo("課 Bcc: thief@example.com 本文 x.pdf");
    }

    @Test
    void namesAreTextInThePage() {
        MailBody body = new MailBody(matome.model.Messages.japanese(), "<script>&課")
                .list("mail.failure.reasons", List.of("<b onclick='x'>"))
                .link(new Share(Optional.of("https://share.example.jp/out put")).link("次:", "令和/\"><i>.pdf"));

        assertThat(body.html())
                .contains("&lt;script&gt;&amp;課")
                .doesNotContain("<script", "<b ", "<i>")
                .contains("href=\"https://share.example.jp/out put/%E4%BB%A4%E5%92%8C/%22%3E%3Ci%3E.pdf\"");
    }

    private static OutboxMail letter(String subject, String file) {
        Letter letter = new Letter(
                MailKind.DIGEST,
                "kikaku@city.example.jp",
                "digest",
                Optional.of("digest.2019"),
                subject,
                "本文です。",
                "<p>本文です。</p>",
                List.of(new Enclosure(file, "0".repeat(64))),
                Map.of());
        return new OutboxMail(1, "matome.1", Instant.parse("2020-05-11T01:00:00Z"), letter);
    }

    private static byte[] bytes(OutboxMail mail) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MimeLetter.of(Session.getInstance(new Properties()), FROM, TOKYO, mail, List.of("中身".getBytes(UTF_8)))
                .writeTo(bytes);
        return bytes.toByteArray();
    }
}
