package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.doctor.WaitsOfModels.TaskPlace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A process that waits for a person has a task for him, or it would wait for ever. */
@Component
@Order(40)
class StepsHaveTheirTasks extends SqlCheck {

    private static final String SQL =
            """
            select format('%s stands at %s, but there is no task.',
                          coalesce(i.business_key_, 'Instance ' || i.id_), e.act_id_) as sentence,
                   e.id_ || ' ' || e.act_id_ as subject, 'begin-step-again' as cure
              from unnest(:definitions, :places) as p (definition, place)
              join act_ru_execution e on e.proc_def_id_ = p.definition and e.act_id_ = p.place
              join act_ru_execution i on i.id_ = e.proc_inst_id_
             where not exists (select from act_ru_execution inner_one where inner_one.parent_id_ = e.id_)
               and not exists (select from act_ru_task t where t.execution_id_ = e.id_)
               and not exists (select from act_ru_job j
                                where j.execution_id_ = e.id_ and j.handler_type_ = 'async-continuation')
            """;

    private final WaitsOfModels models;

    StepsHaveTheirTasks(JdbcClient database, WaitsOfModels models) {
        super(database, SQL, ArmedWaits.BEGIN_AGAIN);
        this.models = models;
    }

    @Override
    protected Map<String, Object> parameters() {
        List<TaskPlace> places = models.taskPlaces();
        return Map.of("definitions", column(places, TaskPlace::definition), "places", column(places, TaskPlace::place));
    }

    @Override
    public String remedy() {
        return "Let the step begin again, as an administrator: POST /engine-rest/process-instance/{id}/modification, which"
                + " cancels the step and starts before it. That makes the task.";
    }

    private static String[] column(List<TaskPlace> places, Function<TaskPlace, String> value) {
        return places.stream().map(value).toArray(String[]::new);
    }
}
