package io.flowdesk.identity.file;

import java.util.Set;

/** What open tickets refer to, so that no import takes it away under them; implemented where the tickets are. */
public interface DeskUsage {

    /** Keys. */
    Set<String> teamsInUse();

    /** Keys. */
    Set<String> topicsInUse();

    /** User ids. */
    Set<String> agentsInUse();
}
