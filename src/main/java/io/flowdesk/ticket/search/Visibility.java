package io.flowdesk.ticket.search;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.Team;
import io.flowdesk.ticket.Access;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The right to read as SQL, saying the same as {@link Access#mayRead}. A ticket is visible by any of several ways; each
 * is a condition of its own on {@code ticket t}, because each has an index of its own.
 */
final class Visibility {

    private static final Way EVERYTHING = new Way("true", true);

    private final Actor actor;
    private final Desk desk;
    private final List<Way> ways = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * A condition on {@code ticket t}.
     *
     * @param ordered the tickets of one status can be read by it in the order of a list
     */
    record Way(String condition, boolean ordered) {}

    Visibility(Actor actor, Desk desk) {
        this.actor = actor;
        this.desk = desk;
        switch (actor.kind()) {
            case SYSTEM -> ways.add(EVERYTHING);
            case INTEGRATION -> integration();
            case REQUESTER -> requester();
            case AGENT -> agent();
        }
    }

    private void integration() {
        if (actor.scopes().contains(Access.SCOPE_READ) || actor.scopes().contains(Access.SCOPE_WRITE)) {
            ways.add(EVERYTHING);
        }
    }

    private void requester() {
        values.put("me", Long.valueOf(actor.id().substring(actor.id().indexOf(':') + 1)));
        ways.add(new Way("t.requester_id = :me", false));
        in("select c.ticket_id from ticket_collaborator c where c.requester_id = :me");
    }

    private void agent() {
        if (actor.has(Role.MANAGER) || actor.has(Role.ADMINISTRATOR)) {
            ways.add(EVERYTHING);
            return;
        }
        ofOneself();
        ofTeams();
        ofFrontDesks();
    }

    private void ofOneself() {
        values.put("me", actor.id());
        ways.add(new Way("t.assignee = :me", true));
        ways.add(new Way("t.approver = :me", false));
        in("select w.ticket_id from ticket_worker w where w.agent = :me");
    }

    private void ofTeams() {
        for (String team : actor.teams()) {
            String name = "myTeam" + values.size();
            values.put(name, team);
            ways.add(new Way("t.team = :" + name, true));
            in("select f.ticket_id from ticket_referral f where f.team = :" + name);
        }
    }

    private void ofFrontDesks() {
        if (actor.teams().stream().flatMap(key -> desk.team(key).stream()).noneMatch(Team::frontDesk)) {
            return;
        }
        List<String> confidential = desk.topics().values().stream()
                .filter(HelpTopic::confidential)
                .map(HelpTopic::key)
                .toList();
        if (confidential.isEmpty()) {
            ways.clear();
            ways.add(EVERYTHING);
        } else {
            values.put("confidential", confidential);
            ways.add(new Way("(t.topic is null or t.topic not in (:confidential))", true));
        }
    }

    private void in(String tickets) {
        ways.add(new Way("t.id in (" + tickets + ")", false));
    }

    /** Empty when the actor may read nothing. */
    List<Way> ways() {
        return ways;
    }

    /** All of them as one condition. */
    String anyWay() {
        return ways.stream().map(Way::condition).collect(Collectors.joining(" or "));
    }

    Map<String, Object> values() {
        return values;
    }
}
