package io.flowdesk.sla;

/** The calendars of the desk in all the versions that they ever had. */
public interface CalendarVersions {

    /** The version that is in force now, of all calendars alike. */
    int newest();

    /**
     * The calendar as it was in that version, or is now where that version did not have it.
     *
     * @throws java.util.NoSuchElementException naming it, if there is no such calendar
     */
    BusinessCalendar inVersion(String key, int version);
}
