/** What lies in the shared folder: scan, stability, SHA-256, archive of originals. A file there is only ever read. */
@NullMarked
package matome.intake;

import org.jspecify.annotations.NullMarked;
