package matome.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matome.compare.FormChanges;
import matome.model.FilledForm;
import matome.model.PastRevision;
import matome.model.State;

/** A revision, whose it is, and what is otherwise in it than in the accepted one before. */
record ComparedRevision(ExpectedUnit unit, PastRevision revision, Since since, List<ChangeLine> changes) {

    /** Reads the two workbooks again and sets them against each other. */
    record Comparer(PastForms forms, ChangeWords words) {

        ComparedRevision compare(ExpectedUnit unit, PastRevision revision) throws IOException {
            Optional<PastRevision.Accepted> before = revision.acceptedBefore();
            if (before.isEmpty()) {
                boolean accepted = revision.revision().state() == State.ACCEPTED;
                return without(unit, revision, accepted ? Since.FIRST : Since.NOTHING_ACCEPTED);
            }
            PastForms.Past older = forms.read(before.get().sha256(), unit);
            PastForms.Past newer = forms.read(revision.sha256(), unit);
            if (older instanceof PastForms.AsRead then && newer instanceof PastForms.AsRead now) {
                return compared(unit, revision, then.form(), now.form());
            }
            boolean gone = older instanceof PastForms.Gone || newer instanceof PastForms.Gone;
            return without(unit, revision, gone ? Since.ORIGINAL_GONE : Since.UNREADABLE);
        }

        private ComparedRevision compared(ExpectedUnit unit, PastRevision revision, FilledForm then, FilledForm now) {
            List<ChangeLine> changes = FormChanges.between(then, now).stream()
                    .map(change -> words.line(change, now.sheet()))
                    .toList();
            return new ComparedRevision(unit, revision, changes.isEmpty() ? Since.SAME : Since.CHANGED, changes);
        }

        private static ComparedRevision without(ExpectedUnit unit, PastRevision revision, Since since) {
            return new ComparedRevision(unit, revision, since, List.of());
        }
    }
}
