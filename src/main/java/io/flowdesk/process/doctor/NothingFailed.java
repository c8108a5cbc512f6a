package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.Names;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine has given up waits for a person, and a suspended process for ever. */
@Component
@Order(110)
public class NothingFailed extends SqlCheck {

    /** Safe, for a job changes nothing but the database, and that in one transaction. Its subject is the id of the job. */
    public static final Cure TRY_AGAIN = Cure.safe("try-again", "tries it once more");

    private static final Cure SUSPENDED =
            Cure.none("suspended", "It was suspended, and whether it may go on knows only who did that.");
    private static final Cure UNDELIVERABLE = Cure.none(
            "undeliverable", "A retry sends the mail again, and whether it shall be sent only a person can decide.");
    private static final Cure NO_JOB = Cure.none("no-job", "There is no job of it that could be tried again.");

    private static final String SQL =
            """
            with failed as (
              select f.id_ as incident, f.proc_inst_id_ as instance, f.incident_msg_ as message,
                     coalesce(f.failed_activity_id_, f.activity_id_, 'unknown') as step, j.id_ as job
                from act_ru_incident f
                left join act_ru_job j on j.id_ = f.configuration_ and f.incident_type_ = 'failedJob'
               where f.cause_incident_id_ = f.id_
              union all
              select null, j.process_instance_id_, j.exception_msg_, null, j.id_
                from act_ru_job j
               where j.retries_ = 0
                 and not exists (select from act_ru_incident f where f.configuration_ = j.id_))
            select case when f.incident is null
                        then format('%s: the job %s failed, and Cockpit has no incident of it: %s',
                                    coalesce(i.business_key_, 'No ticket'), f.job, left(coalesce(f.message, 'no message'), 300))
                        else format('%s: the step %s failed and waits for a retry in Cockpit: %s',
                                    coalesce(i.business_key_, 'No ticket'), f.step, left(coalesce(f.message, 'no message'), 300))
                   end as sentence, coalesce(f.job, f.incident)::text as subject,
                   case when f.job is null then 'no-job'
                        when j.suspension_state_ = 2 then 'suspended'
                        when j.process_def_key_ = :undeliverable then 'undeliverable'
                        else 'try-again' end as cure
              from failed f
              left join act_ru_execution i on i.id_ = f.instance
              left join act_ru_job j on j.id_ = f.job
            union all
            select format('%s: process instance %s is suspended, nothing of it goes on.',
                          coalesce(business_key_, 'No ticket'), id_), id_::text, 'suspended'
              from act_ru_execution
             where parent_id_ is null and suspension_state_ = 2
            """;

    NothingFailed(JdbcClient database) {
        super(database, SQL, TRY_AGAIN, SUSPENDED, UNDELIVERABLE, NO_JOB);
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("undeliverable", Names.Process.UNDELIVERABLE);
    }

    @Override
    public String remedy() {
        return "Read the incident in Cockpit, remove its cause, and retry there; activate what is suspended.";
    }
}
