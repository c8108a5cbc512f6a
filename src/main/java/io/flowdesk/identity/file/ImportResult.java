package io.flowdesk.identity.file;

import java.util.List;

/**
 * What an import changes.
 *
 * @param version of the desk in force afterwards; after a dry run that is the one from before
 * @param changes empty if the file says the same as the one in force
 */
public record ImportResult(int version, boolean dryRun, List<DeskChange> changes) {

    public ImportResult {
        changes = List.copyOf(changes);
    }
}
