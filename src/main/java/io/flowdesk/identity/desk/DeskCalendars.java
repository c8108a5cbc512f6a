package io.flowdesk.identity.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.desk.format.DeskReader;
import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.CalendarVersions;
import io.flowdesk.sla.Calendars;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The calendars of all desk files that were ever imported: clocks go on by the hours they were started with. */
@Component
class DeskCalendars implements Calendars, CalendarVersions {

    private static final int VERSIONS_AT_HAND = 50;

    private final Desks desks;
    private final LoadingCache<Integer, Map<String, BusinessCalendar>> former;

    DeskCalendars(Desks desks, DeskVersions versions, DeskReader reader) {
        this.desks = desks;
        this.former = Caffeine.newBuilder().maximumSize(VERSIONS_AT_HAND).build(version -> versions.version(version)
                .map(yaml -> reader.reread(yaml).asDesk(version).calendars())
                .orElse(Map.of()));
    }

    @Override
    public Optional<BusinessCalendar> withKey(String key) {
        return Optional.ofNullable(desks.current().calendars().get(key));
    }

    @Override
    public int newest() {
        return desks.current().version();
    }

    @Override
    public Optional<BusinessCalendar> find(String key, int version) {
        return Optional.ofNullable(calendars(desks.current(), version).get(key)).or(() -> withKey(key));
    }

    private Map<String, BusinessCalendar> calendars(Desk current, int version) {
        return version == current.version() ? current.calendars() : former.get(version);
    }
}
