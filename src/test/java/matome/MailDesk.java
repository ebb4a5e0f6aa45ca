package matome;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import matome.model.Sha256;

/** The city's mail server of a test, the settings that lead to it, and what arrived. */
final class MailDesk implements AutoCloseable {

    /** A mail as its reader sees it. */
    record Arrived(String to, String subject, String text, String html, Map<String, String> files) {}

    static final String COORDINATOR = "kikaku@city.example.jp";
    static final String MANAGER = "bucho@city.example.jp";
    static final String OPERATOR = "joho@city.example.jp";
    static final String ZAISEI = "zaisei@city.example.jp";

    private final GreenMail server;
    private final int port;

    private MailDesk(GreenMail server, int port) {
        this.server = server;
        this.port = port;
    }

    static MailDesk open() {
        return at(freePort());
    }

    static MailDesk at(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new MailDesk(server, port);
    }

    /** A port that stays free until it is wanted: the system gives none of these to outgoing connections. */
    static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next may not be
            }
        }
    }

    int port() {
        return port;
    }

    GreenMail server() {
        return server;
    }

    /** The settings that lead to a server at this port, with more lines if need be. */
    static void settle(CityHall hall, int port, String... more) throws IOException {
        hall.appends("jobs/city.yml", """
                mail:
                  server: 127.0.0.1
                  port: %d
                  security: none
                  timeout-seconds: 1
                  from: { address: matome@city.example.jp, name: まとめ（𠮷野市） }
                  coordinators: [%s]
                  operators: [%s]
                  managers:
                    経営政策部: [%s]
                  share: \\\\fileserver\\matome\\output""".formatted(port, COORDINATOR, OPERATOR, MANAGER));
        for (String line : more) {
            hall.appends("jobs/city.yml", "  " + line);
        }
        address(hall, "財政課", ZAISEI);
    }

    /** Gives a section its 宛先. */
    static void address(CityHall hall, String section, String addresses) throws IOException {
        Path file = hall.home().resolve("jobs/organization.csv");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readString(file).lines().toList()) {
            String[] cells = line.split(",", -1);
            if (line.startsWith("令和元年度") && cells[4].equals(section)) {
                cells[8] = addresses;
            }
            lines.add(String.join(",", cells));
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** All that arrived since it was last asked, in order. */
    List<Arrived> arrived() throws MessagingException, IOException {
        List<Arrived> arrived = new ArrayList<>();
        for (MimeMessage message : messages()) {
            arrived.add(read(message));
        }
        return arrived;
    }

    List<MimeMessage> messages() {
        MimeMessage[] messages = server.getReceivedMessages();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
        return Arrays.asList(messages);
    }

    static Arrived read(MimeMessage message) throws MessagingException, IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        collect(message, texts, files);
        return new Arrived(
                message.getAllRecipients()[0].toString(),
                message.getSubject(),
                texts.getOrDefault("text/plain", "").replace("\r\n", "\n"),
                texts.getOrDefault("text/html", "").replace("\r\n", "\n"),
                files);
    }

    /** A mail in a file. */
    static Arrived read(Path eml) throws MessagingException, IOException {
        try (InputStream bytes = Files.newInputStream(eml)) {
            return read(new MimeMessage(null, bytes));
        }
    }

    private static void collect(Part part, Map<String, String> texts, Map<String, String> files)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart below = parts.getBodyPart(i);
                collect(below, texts, files);
            }
        } else if (part.getFileName() != null) {
            try (InputStream bytes = part.getInputStream()) {
                files.put(part.getFileName(), Sha256.of(bytes.readAllBytes()));
            }
        } else {
            texts.put(part.getContentType().replaceFirst(";(?s).*", "").toLowerCase(java.util.Locale.ROOT), (String)
                    part.getContent());
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
