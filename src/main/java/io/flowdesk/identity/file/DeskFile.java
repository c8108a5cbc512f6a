package io.flowdesk.identity.file;

import io.flowdesk.identity.Actor;

/** The desk as one YAML file that is imported, compared and exported. */
public interface DeskFile {

    /**
     * Puts the file in force as a whole, or throws {@link io.flowdesk.platform.InvalidInput} with everything that is
     * wrong and leaves the desk as it was. What open tickets still use cannot be removed.
     *
     * @param dryRun checks and compares only
     */
    ImportResult importFrom(String yaml, Actor by, boolean dryRun);

    /** The file in force as it was imported, comments included; empty if there is none yet. */
    String export();
}
