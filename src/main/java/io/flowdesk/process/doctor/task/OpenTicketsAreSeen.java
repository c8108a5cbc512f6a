package io.flowdesk.process.doctor.task;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Team;
import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A ticket that only absent people have in their lists is forgotten. */
@Component
@Order(60)
class OpenTicketsAreSeen extends SqlCheck {

    private static final Cure FOR_A_PERSON =
            Cure.none("for-a-person", "Where its task is in order, only a person can say who shall have it.");

    private static final String SQL =
            """
            with seen as (
              select i.business_key_ as number
                from act_ru_task t
                join act_ru_execution i on i.id_ = t.proc_inst_id_
               where t.suspension_state_ = 1
                 and (t.assignee_ = any(:people)
                      or exists (select from act_ru_identitylink l
                                  where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ = any(:teams)))),
            unseen as (
              select number, status from ticket
               where status not in ('CLOSED', 'ARCHIVED') and number not in (select number from seen where number is not null))
            select format('%s is %s, but nobody who is available sees it: %s.', u.number, u.status,
                          coalesce(
                            (select string_agg(format('%s is assigned to %s', t.task_def_key_, coalesce(t.assignee_, 'nobody')), ', ')
                               from act_ru_task t
                               join act_ru_execution i on i.id_ = t.proc_inst_id_
                              where i.business_key_ = u.number),
                            'it has no task')) as sentence, u.number::text as subject, 'for-a-person' as cure
              from unseen u
            """;

    private final Desks desks;
    private final Clock clock;

    OpenTicketsAreSeen(JdbcClient database, Desks desks, Clock clock) {
        super(database, SQL, FOR_A_PERSON);
        this.desks = desks;
        this.clock = clock;
    }

    @Override
    protected Map<String, Object> parameters() {
        Desk desk = desks.current();
        return Map.of(
                "people",
                available(desk).toArray(String[]::new),
                "teams",
                teams(desk).toArray(String[]::new));
    }

    @Override
    public String remedy() {
        return "Assign the ticket to somebody who is there, or correct teams and absences in the desk file.";
    }

    private Stream<String> available(Desk desk) {
        var now = clock.instant();
        return desk.agents().values().stream()
                .filter(agent -> agent.isAvailable(now))
                .map(Agent::id);
    }

    /** Those in which somebody is there. */
    private Stream<String> teams(Desk desk) {
        return available(desk)
                .flatMap(person -> desk.teamsOf(person).stream())
                .map(Team::key)
                .distinct();
    }
}
