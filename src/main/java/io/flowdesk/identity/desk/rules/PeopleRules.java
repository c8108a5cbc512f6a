package io.flowdesk.identity.desk.rules;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;

/** People can sign in, be told apart, and one of them may change the desk. */
final class PeopleRules implements Rule {

    @Override
    public Stream<FieldError> violations(Place desk) {
        return Stream.of(
                        noAdministrator(desk),
                        reservedId(desk),
                        unknownZones(desk),
                        sharedAddresses(desk),
                        desk.find("agents.*.absences.*").flatMap(PeopleRules::absence))
                .flatMap(errors -> errors);
    }

    private static Stream<FieldError> noAdministrator(Place desk) {
        return desk.find("agents")
                .filter(agents ->
                        agents.find("*.roles.*").map(Place::text).noneMatch(Role.ADMINISTRATOR.name()::equals))
                .map(agents -> agents.error("nobody has the role ADMINISTRATOR, so nobody could change the desk"));
    }

    private static Stream<FieldError> reservedId(Place desk) {
        return desk.find("agents." + Actor.SYSTEM.id())
                .map(agent -> agent.error("this is the name under which the application itself acts"));
    }

    private static Stream<FieldError> unknownZones(Place desk) {
        return desk.find("agents.*.zone")
                .filter(zone -> zone.value().isTextual() && !isZone(zone.text()))
                .map(zone -> zone.error("must be an IANA time zone such as Europe/Berlin"));
    }

    private static boolean isZone(String name) {
        try {
            return !ZoneId.of(name).getId().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Stream<FieldError> sharedAddresses(Place desk) {
        var seen = new HashSet<String>();
        return desk.find("agents.*.email")
                .filter(email -> !seen.add(email.text().toLowerCase(Locale.ROOT)))
                .map(email -> email.error("another agent has the same address"));
    }

    private static Stream<FieldError> absence(Place absence) {
        try {
            return day(absence, "until").isBefore(day(absence, "from"))
                    ? Stream.of(absence.error("must not end before it begins"))
                    : Stream.empty();
        } catch (DateTimeException e) {
            // Reported by the schema.
            return Stream.empty();
        }
    }

    private static LocalDate day(Place absence, String name) {
        return LocalDate.parse(absence.value().path(name).asText());
    }
}
