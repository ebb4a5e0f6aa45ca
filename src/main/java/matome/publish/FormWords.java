package matome.publish;

import matome.model.HandedForm;
import matome.model.Messages;
import matome.model.Phase;
import matome.model.Prefill.Source;

/** How a list of forms words what became of each. */
public record FormWords(Messages messages, Phase phase) {

    public String state(HandedForm form) {
        return messages.text("template.state." + form.state());
    }

    /** A report of results without an accepted plan says that it has none. */
    public String source(HandedForm form) {
        boolean planless = phase == Phase.RESULT && form.source() != Source.PLAN;
        return messages.text("template.source." + form.source() + (planless ? ".planless" : ""));
    }
}
