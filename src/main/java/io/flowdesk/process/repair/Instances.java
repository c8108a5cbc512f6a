package io.flowdesk.process.repair;

import io.flowdesk.process.security.EngineCalls;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Process instances that nobody of the desk started as they are now. */
@Component
class Instances {

    private static final String OF_PROCESS =
            """
            select i.id_
              from act_ru_execution i
              join act_re_procdef d on d.id_ = i.proc_def_id_ and d.key_ = :process
              join act_ru_variable v on v.execution_id_ = i.id_ and v.name_ = :variable and v.long_ = :value
              left join act_hi_procinst h on h.proc_inst_id_ = i.id_
             where i.parent_id_ is null
             order by h.start_time_, i.id_
            """;

    private final JdbcClient database;
    private final RuntimeService runtime;
    private final EngineCalls engine;

    Instances(JdbcClient database, @Lazy RuntimeService runtime, @Lazy EngineCalls engine) {
        this.database = database;
        this.runtime = runtime;
        this.engine = engine;
    }

    /** The business key of the instance to which that execution belongs, or which it is. */
    Optional<String> numberOf(String execution) {
        return database.sql("select i.business_key_ from act_ru_execution e"
                        + " join act_ru_execution i on i.id_ = e.proc_inst_id_"
                        + " where e.id_ = ? and i.business_key_ is not null")
                .param(execution)
                .query(String.class)
                .optional();
    }

    Optional<String> numberOfJob(String job) {
        return database.sql(
                        "select process_instance_id_ from act_ru_job where id_ = ? and process_instance_id_ is not null")
                .param(job)
                .query(String.class)
                .optional()
                .flatMap(this::numberOf);
    }

    boolean runs(String instance) {
        return database.sql("select count(*) from act_ru_execution where id_ = ? and parent_id_ is null")
                        .param(instance)
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean hasTask(String instance) {
        return database.sql("select count(*) from act_ru_task where proc_inst_id_ = ?")
                        .param(instance)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The oldest first. */
    List<String> of(String process, String variable, long value) {
        return database.sql(OF_PROCESS)
                .param("process", process)
                .param("variable", variable)
                .param("value", value)
                .query(String.class)
                .list();
    }

    /** With what it has called, and without its listeners: they would act on a ticket that it does not serve. */
    void end(String instance, String why) {
        engine.asTheDesk(() -> runtime.deleteProcessInstanceIfExists(
                instance, "Repair by the doctor: " + why, true, true, true, false));
    }
}
