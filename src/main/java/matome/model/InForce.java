package matome.model;

import java.time.LocalDate;

/** Which revision of a key counts now. */
public sealed interface InForce {

    /** Nobody looked. */
    record Unknown() implements InForce {}

    /** Nothing was accepted yet. */
    record Nothing() implements InForce {}

    /**
     * The newest accepted one.
     *
     * @param received the day it came in
     */
    record Accepted(int revision, LocalDate received) implements InForce {}
}
