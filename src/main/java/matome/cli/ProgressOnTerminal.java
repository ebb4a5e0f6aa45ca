package matome.cli;

import matome.job.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar for the person who watches; never made when nobody does, because it writes escapes. */
final class ProgressOnTerminal implements Progress {

    private final Console console;
    private @Nullable ProgressBar bar;

    ProgressOnTerminal(Console console) {
        this.console = console;
    }

    @Override
    public void begin(String step, long items) {
        end();
        if (items > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(console.messages().text("progress." + step))
                    .setInitialMax(items)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .setUpdateIntervalMillis(100)
                    .build();
        }
    }

    @Override
    public void advance(long items) {
        if (bar != null) {
            bar.stepBy(items);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
