package matome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import matome.cli.IssuedForms.IssuedForm;
import matome.model.HandedForm;
import matome.model.HandedForm.State;
import matome.model.Sha256;
import matome.publish.CsvTable;
import matome.publish.OutputFolder;
import matome.workbook.FormWriter;

/** Where forms are laid out for the sections. One that lies there may have been filled in: it stays. */
final class FormFolder {

    private final Path root;
    private final OutputFolder folder;
    private final FormWriter writer;

    FormFolder(Path root, FormWriter writer) {
        this.root = root;
        this.folder = new OutputFolder(root);
        this.writer = writer;
    }

    Path path(HandedForm form) {
        return root.resolve(form.file());
    }

    HandedForm write(IssuedForm issued) throws IOException {
        HandedForm form = issued.form();
        byte[] workbook = issued.bytes().apply(writer);
        Optional<String> there = folder.sha256(form.file());
        if (there.isPresent()) {
            boolean same = there.get().equals(Sha256.of(workbook));
            return form.in(same ? State.EXISTING : State.DIFFERENT);
        }
        folder.write(form.file(), workbook);
        return form.in(State.CREATED);
    }

    /** What is said of a form that nobody asked for now. */
    HandedForm look(IssuedForm issued) {
        return Files.exists(path(issued.form())) ? issued.form().in(State.EXISTING) : issued.form();
    }

    Path write(CsvTable list) throws IOException {
        String name = list.name() + ".csv";
        return folder.write(name, list.utf8()).orElse(root.resolve(name));
    }
}
