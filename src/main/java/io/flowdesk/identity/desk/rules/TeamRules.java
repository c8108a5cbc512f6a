package io.flowdesk.identity.desk.rules;

import io.flowdesk.identity.Role;
import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.Arrays;
import java.util.stream.Stream;

/** Teams can work: somebody is there, and may do what the team expects of him. */
final class TeamRules implements Rule {

    @Override
    public Stream<FieldError> violations(Place desk) {
        return Stream.of(
                        reservedKeys(desk),
                        nobodyThere(desk),
                        lacking(desk, "teams.*.members.*", Role.AGENT),
                        lacking(desk, "teams.*.lead", Role.LEAD),
                        lacking(desk, "teams.*.deputy", Role.LEAD))
                .flatMap(errors -> errors);
    }

    /** A team is a group of the engine; as the group of a role it would hand that role's rights to its members. */
    private static Stream<FieldError> reservedKeys(Place desk) {
        return desk.find("teams.*")
                .filter(team -> Arrays.stream(Role.values()).map(Role::group).anyMatch(team.key()::equals))
                .map(team -> team.error("this key is taken by the group of a role; choose another one"));
    }

    private static Stream<FieldError> nobodyThere(Place desk) {
        return desk.find("teams.*.members")
                .filter(members -> members.value().isEmpty() && members.value().isArray())
                .map(members -> members.error("without a member nobody could take the tickets of this team"));
    }

    private static Stream<FieldError> lacking(Place desk, String pattern, Role role) {
        return desk.find(pattern)
                .filter(person -> desk.value().path("agents").has(person.text()))
                .filter(person -> !has(desk, person.text(), role))
                .map(person -> person.error("%s needs the role %s for this".formatted(person.text(), role)));
    }

    private static boolean has(Place desk, String agent, Role role) {
        return desk.find("agents")
                .flatMap(agents -> agents.value().path(agent).path("roles").valueStream())
                .anyMatch(name -> name.asText().equals(role.name()));
    }
}
