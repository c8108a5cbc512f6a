package io.flowdesk.sla;

import java.util.Optional;

/** The calendars of the desk, in all their versions. */
public interface Calendars {

    /** The newest version; empty if there is no such calendar. */
    Optional<BusinessCalendar> withKey(String key);

    /** The version that is in force now. */
    int newestVersion();

    /**
     * The calendar as it was in that version, or is now where that version did not have it.
     *
     * @throws java.util.NoSuchElementException naming it, if there never was such a calendar
     */
    BusinessCalendar inVersion(String key, int version);
}
