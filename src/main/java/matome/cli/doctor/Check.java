package matome.cli.doctor;

import java.util.List;

/** Looks at one thing. Leaves nothing behind. */
interface Check {

    List<Diagnosis> look(Patient patient);
}
