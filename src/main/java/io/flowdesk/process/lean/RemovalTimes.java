package io.flowdesk.process.lean;

import java.util.Date;
import java.util.Map;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;

/**
 * From when on the history of a process that has ended may be removed, in one statement; the engine sends one to each of
 * sixteen tables, most of which never hold a row of it.
 */
interface RemovalTimes {

    /** Every table of the engine whose rows name the root of their process and bear such a time, instances last. */
    String SQL =
            """
            with activities as (update act_hi_actinst set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 tasks as (update act_hi_taskinst set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 variables as (update act_hi_varinst set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 details as (update act_hi_detail set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 incidents as (update act_hi_incident set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 external as (update act_hi_ext_task_log set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 jobs as (update act_hi_job_log set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 deeds as (update act_hi_op_log set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 links as (update act_hi_identitylink set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 comments as (update act_hi_comment set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 files as (update act_hi_attachment set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 bytes as (update act_ge_bytearray set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 decisions as (update act_hi_decinst set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 inputs as (update act_hi_dec_in set removal_time_ = #{at} where root_proc_inst_id_ = #{root}),
                 outputs as (update act_hi_dec_out set removal_time_ = #{at} where root_proc_inst_id_ = #{root})
            update act_hi_procinst set removal_time_ = #{at} where root_proc_inst_id_ = #{root}
            """;

    @Update(SQL)
    int set(@Param("root") String root, @Param("at") Date at);

    /** With what else the running command writes, after the rows that it adds. */
    static void setLater(String root, Date at) {
        Context.getCommandContext()
                .getDbEntityManager()
                .updatePreserveOrder(
                        HistoricProcessInstanceEventEntity.class,
                        RemovalTimes.class.getName() + ".set",
                        Map.of("root", root, "at", at));
    }
}
