package matome.job;

/** Hears how far a run has come. */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String step, long items) {}

        @Override
        public void advance(long items) {}

        @Override
        public void end() {}
    };

    /** A step of this many items begins. */
    void begin(String step, long items);

    void advance(long items);

    void end();
}
