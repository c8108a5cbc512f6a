package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Check;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine has given up waits for a person, and a suspended process for ever. */
@Component
class NothingFailed implements Check {

    private static final String SQL =
            """
            select format('%s: the step %s failed and waits for a retry in Cockpit: %s',
                          coalesce(i.business_key_, 'No ticket'), coalesce(f.failed_activity_id_, f.activity_id_, 'unknown'),
                          left(coalesce(f.incident_msg_, 'no message'), 300))
              from act_ru_incident f
              left join act_ru_execution i on i.id_ = f.proc_inst_id_
             where f.cause_incident_id_ = f.id_
            union all
            select format('%s: the job %s failed, and Cockpit has no incident of it: %s',
                          coalesce(i.business_key_, 'No ticket'), j.id_, left(coalesce(j.exception_msg_, 'no message'), 300))
              from act_ru_job j
              left join act_ru_execution i on i.id_ = j.process_instance_id_
             where j.retries_ = 0
               and not exists (select from act_ru_incident f where f.configuration_ = j.id_)
            union all
            select format('%s: process instance %s is suspended, nothing of it goes on.',
                          coalesce(business_key_, 'No ticket'), id_)
              from act_ru_execution
             where parent_id_ is null and suspension_state_ = 2
             order by 1
            """;

    private final JdbcClient database;

    NothingFailed(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> findings() {
        return database.sql(SQL).query(String.class).list();
    }

    @Override
    public String remedy() {
        return "Read the incident in Cockpit, remove its cause, and retry there; activate what is suspended.";
    }
}
