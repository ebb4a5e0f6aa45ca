package matome.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import matome.intake.Archive;
import matome.model.FiscalYear;
import matome.model.Sha256;
import matome.publish.OutputNames;
import matome.workbook.Marked;
import matome.workbook.Marker;
import matome.workbook.Slip;
import org.jspecify.annotations.Nullable;

/** Answers the clerks in their own workbooks, and takes back the answers that were followed. */
final class AnswerDesk {

    /** An answer that has to be made. */
    record Order(DueAnswer due, String madeFrom) {}

    /** One that was made. */
    record Answered(Order order, Marked workbook) {}

    private final Night night;
    private final DueAnswers dueAnswers;
    private final AnswerTrays trays;
    private final Archive archive;
    private final Marker marker;
    private @Nullable Queue<DueAnswer> waiting;

    AnswerDesk(Night night, Worklist worklist) {
        this.night = night;
        this.dueAnswers = new DueAnswers(night, worklist::holds);
        this.trays = new AnswerTrays(night);
        this.archive = new Archive(night.home().archive());
        this.marker = new Marker(night.settings());
    }

    /** The next answer that does not lie where it should, or null when there is none. */
    @Nullable
    Order next() throws IOException {
        if (waiting == null) {
            waiting = begin();
        }
        while (!waiting.isEmpty()) {
            DueAnswer due = waiting.remove();
            String madeFrom = Sha256.of((due.slip() + due.sha256().orElse("") + night.program()).getBytes(UTF_8));
            if (!trays.hold(due.stem(), madeFrom)) {
                return new Order(due, madeFrom);
            }
            night.progress().advance(1);
        }
        return null;
    }

    private Queue<DueAnswer> begin() throws IOException {
        List<DueAnswer> due = dueAnswers.all();
        trays.keepOnly(due.stream().map(DueAnswer::stem).collect(Collectors.toSet()), folders());
        night.progress().begin("answer", due.size());
        return new ArrayDeque<>(due);
    }

    /** Where this night's answers belong, and nobody else's. */
    private List<String> folders() {
        List<String> folders = new ArrayList<>();
        for (FiscalYear year : night.settings().organizations().keySet()) {
            if (night.scope().covers(year)) {
                folders.add(OutputNames.returned(year));
                folders.add(OutputNames.confirmation(year));
            }
        }
        if (night.scope().year().isEmpty()) {
            folders.add(OutputNames.returned());
        }
        return folders;
    }

    /** Several threads mark at once. */
    Answered mark(Order order) {
        Slip slip = order.due().slip();
        Optional<Path> original = order.due().sha256().map(archive::place).filter(Files::isReadable);
        return new Answered(order, original.map(o -> marker.mark(o, slip)).orElseGet(() -> marker.alone(slip)));
    }

    void handBack(Answered answered) throws IOException {
        trays.put(
                answered.order().due().stem(),
                answered.workbook(),
                answered.order().madeFrom());
        night.progress().advance(1);
    }
}
