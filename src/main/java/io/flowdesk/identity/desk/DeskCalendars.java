package io.flowdesk.identity.desk;

import io.flowdesk.identity.Desks;
import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.Calendars;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DeskCalendars implements Calendars {

    private final Desks desks;

    DeskCalendars(Desks desks) {
        this.desks = desks;
    }

    @Override
    public Optional<BusinessCalendar> withKey(String key) {
        return Optional.ofNullable(desks.current().calendars().get(key));
    }
}
