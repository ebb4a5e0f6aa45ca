package matome.intake;

import java.util.List;

/**
 * What one look at the shared folder saw.
 *
 * @param files the oldest first, so that a later one of the same section gets the later revision
 * @param unreadable folders and links that could not be looked into
 */
public record Look(List<SharedFile> files, List<String> unreadable) {

    public Look {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }
}
