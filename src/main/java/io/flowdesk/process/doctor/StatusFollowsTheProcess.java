package io.flowdesk.process.doctor;

import static io.flowdesk.ticket.Status.CLOSED;
import static io.flowdesk.ticket.Status.IN_PROGRESS;
import static io.flowdesk.ticket.Status.NEW;
import static io.flowdesk.ticket.Status.OPEN;
import static io.flowdesk.ticket.Status.RESOLVED;
import static io.flowdesk.ticket.Status.WAITING_ON_REQUESTER;
import static io.flowdesk.ticket.Status.WAITING_ON_THIRD_PARTY;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.Names;
import io.flowdesk.ticket.Status;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps that are not ours, or at which a ticket may have any status, are not asked. */
@Component
@Order(20)
public class StatusFollowsTheProcess extends SqlCheck {

    /** By step, or by message that the process waits for. */
    private static final Map<String, Set<Status>> POSSIBLE = Map.of(
            Names.Element.JUDGE_SPAM, Set.of(NEW),
            Names.Element.JUDGE_DUPLICATE, Set.of(NEW),
            Names.Element.TRIAGE, Set.of(NEW),
            Names.Element.WORK_ON_TICKET, Set.of(OPEN, IN_PROGRESS),
            Names.Element.WAIT_FOR_REQUESTER, Set.of(WAITING_ON_REQUESTER),
            Names.Element.WAIT_FOR_THIRD_PARTY, Set.of(WAITING_ON_THIRD_PARTY),
            Names.Element.FOLLOW_UP, Set.of(RESOLVED),
            Names.Element.STILL_A_PROBLEM, Set.of(RESOLVED),
            Names.Message.REOPENED, Set.of(CLOSED));

    /** Its subject is the number of the ticket. */
    public static final Cure FOLLOW_PROCESS =
            Cure.safe("follow-process", "sets the status to the one of the step where its process stands");

    private static final String STANDS =
            """
            stands as (
              select proc_inst_id_ as instance, task_def_key_ as place from act_ru_task
              union all
              select proc_inst_id_, event_name_ from act_ru_event_subscr where event_type_ = 'message')
            """;

    private static final String SQL =
            "with possible as (select * from unnest(:places, :statuses) as pair (place, status)), " + STANDS
                    + """
            select format('%s is %s, but its process stands at %s.', t.number, t.status, s.place) as sentence,
                   t.number::text as subject, 'follow-process' as cure
              from stands s
              join act_ru_execution i on i.id_ = s.instance
              join ticket t on t.number = i.business_key_
             where s.place in (select place from possible)
               and (s.place, t.status) not in (select place, status from possible)
            """;

    private static final String PLACES = "with " + STANDS
            + " select s.place from stands s join act_ru_execution i on i.id_ = s.instance where i.business_key_ = ?";

    private final JdbcClient database;

    StatusFollowsTheProcess(JdbcClient database) {
        super(database, SQL, FOLLOW_PROCESS);
        this.database = database;
    }

    /** What a ticket can be where its process stands; empty if it stands where nothing, or anything, is possible. */
    public Set<Status> possibleFor(String number) {
        return database.sql(PLACES).param(number).query(String.class).list().stream()
                .map(POSSIBLE::get)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of(
                "places", pairs().map(Pair::place).toArray(String[]::new),
                "statuses", pairs().map(pair -> pair.status().name()).toArray(String[]::new));
    }

    @Override
    public String remedy() {
        return "Act on the ticket in Tasklist, at the step where its process stands: the next action sets the status right.";
    }

    private static Stream<Pair> pairs() {
        return POSSIBLE.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(status -> new Pair(entry.getKey(), status)));
    }

    private record Pair(String place, Status status) {}
}
