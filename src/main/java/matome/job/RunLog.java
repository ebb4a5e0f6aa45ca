package matome.job;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.LoggerFactory;

/** work/logs: what one run did, as lines for people and as JSON lines for machines. */
public final class RunLog implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final List<FileAppender<ILoggingEvent>> files;

    private RunLog(Path folder, String name, ZoneId zone) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS, " + zone + "} %-5level [%thread] %logger{20} - %msg%n");
        JsonEncoder json = new JsonEncoder();
        json.setWithFormattedMessage(true);
        json.setWithMessage(false);
        json.setWithArguments(false);
        json.setWithContext(false);
        json.setWithSequenceNumber(false);
        this.files = List.of(file(folder.resolve(name + ".log"), lines), file(folder.resolve(name + ".jsonl"), json));
    }

    /** Logs go to run-000012.log and .jsonl until closed. */
    public static RunLog open(Path folder, long run, Clock clock) throws IOException {
        return open(folder, "run-%06d".formatted(run), clock);
    }

    /** From which level on this process writes: ERROR, WARN, INFO or DEBUG. */
    public static void level(String name) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.toLevel(name));
    }

    /** For what fails outside any run: run-failure.log and .jsonl. */
    public static RunLog ofFailures(Path folder, Clock clock) throws IOException {
        return open(folder, "run-failure", clock);
    }

    private static RunLog open(Path folder, String name, Clock clock) throws IOException {
        Files.createDirectories(folder);
        return new RunLog(folder, name, clock.getZone());
    }

    private FileAppender<ILoggingEvent> file(Path path, Encoder<ILoggingEvent> encoder) {
        LoggerContext context = root.getLoggerContext();
        encoder.setContext(context);
        encoder.start();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(context);
        file.setFile(path.toString());
        file.setEncoder(encoder);
        file.start();
        root.addAppender(file);
        return file;
    }

    @Override
    public void close() {
        for (FileAppender<ILoggingEvent> file : files) {
            root.detachAppender(file);
            file.stop();
        }
    }
}
