package io.flowdesk.sla;

import java.util.Optional;

/** The calendars that are in force. */
public interface Calendars {

    /** The newest version; empty if there is no such calendar. */
    Optional<BusinessCalendar> withKey(String key);
}
