package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.doctor.WaitsOfModels.Wait;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wherever a ticket stands, the timers and messages of that place are armed, or it would stand there for ever. A timer
 * beside the wait, such as a reminder, is either armed or has gone off since the wait began.
 */
@Component
@Order(40)
public class ArmedWaits extends SqlCheck {

    /** Its subject is the id of an execution and, after a space, that of the activity to be begun again. */
    public static final Cure BEGIN_AGAIN =
            Cure.safe("begin-step-again", "lets this step begin again, and tells nobody anything twice");

    private static final String SQL =
            """
            select distinct format('%s stands at %s, but %s is not armed.',
                                   coalesce(i.business_key_, 'Instance ' || i.id_), e.act_id_, w.event) as sentence,
                   e.id_ || ' ' || w.scope as subject, 'begin-step-again' as cure
              from unnest(:definitions, :places, :scopes, :events, :onces) as w (definition, place, scope, event, once)
              join act_ru_execution e on e.proc_def_id_ = w.definition and e.act_id_ = w.place
              join act_ru_execution i on i.id_ = e.proc_inst_id_
             where not exists (select from act_ru_execution inner_one where inner_one.parent_id_ = e.id_)
               and not exists (select from act_ru_job j
                                where j.execution_id_ = e.id_ and j.handler_type_ = 'async-continuation')
               and not exists (select from act_ru_job j
                                where j.process_instance_id_ = e.proc_inst_id_
                                  and split_part(j.handler_cfg_, '$', 1) = w.event)
               and not exists (select from act_ru_event_subscr s
                                where s.proc_inst_id_ = e.proc_inst_id_ and s.activity_id_ = w.event)
               and not (w.once and exists (
                     select from act_hi_actinst fired
                       left join act_hi_actinst wait on wait.id_ = e.act_inst_id_
                      where fired.proc_inst_id_ = e.proc_inst_id_ and fired.act_id_ = w.event
                        and (wait.id_ is null or fired.start_time_ >= wait.start_time_)))
            """;

    private final WaitsOfModels models;

    ArmedWaits(JdbcClient database, WaitsOfModels models) {
        super(database, SQL, BEGIN_AGAIN);
        this.models = models;
    }

    @Override
    protected Map<String, Object> parameters() {
        List<Wait> waits = models.inUse();
        return Map.of(
                "definitions", column(waits, Wait::definition),
                "places", column(waits, Wait::place),
                "scopes", column(waits, Wait::scope),
                "events", column(waits, Wait::event),
                "onces", waits.stream().map(Wait::once).toArray(Boolean[]::new));
    }

    @Override
    public String remedy() {
        return "Let the step begin again, as an administrator: POST /engine-rest/process-instance/{id}/modification, which"
                + " cancels the step and starts before it. That arms what is missing.";
    }

    private static String[] column(List<Wait> waits, Function<Wait, String> value) {
        return waits.stream().map(value).toArray(String[]::new);
    }
}
