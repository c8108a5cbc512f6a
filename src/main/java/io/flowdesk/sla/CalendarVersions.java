package io.flowdesk.sla;

import java.util.NoSuchElementException;
import java.util.Optional;

/** The calendars of the desk in all the versions that they ever had. */
public interface CalendarVersions {

    /** The version that is in force now, of all calendars alike. */
    int newest();

    /** The calendar as it was in that version, or is now where that version did not have it; empty if neither has. */
    Optional<BusinessCalendar> find(String key, int version);

    /**
     * As {@link #find}.
     *
     * @throws NoSuchElementException naming it, if there is no such calendar
     */
    default BusinessCalendar inVersion(String key, int version) {
        return find(key, version)
                .orElseThrow(() -> new NoSuchElementException(
                        "The desk has no calendar \"" + key + "\": add it to the desk file."));
    }
}
