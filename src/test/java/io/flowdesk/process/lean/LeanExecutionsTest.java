package io.flowdesk.process.lean;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.testing.FlowdeskTest;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instance whose executions are read together is changed as by an engine that reads one after the other. */
@FlowdeskTest
class LeanExecutionsTest {

    private static final String WAIT = "wait";
    private static final String NEVER = "2099-01-01T00:00:00Z";

    private final String process = "is-moved-into-a-sub-process-" + UUID.randomUUID();

    @Autowired
    private ProcessEngine here;

    @Autowired
    private EngineCalls calls;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient rows;

    private AnotherNode other;
    private String flat = "";
    private String nested = "";

    @BeforeEach
    void aModelHasTwoVersions() {
        other = new AnotherNode(database, process);
        flat = definitionOf(other.deploys(Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent(WAIT)
                .timerWithDate(NEVER)
                .endEvent()
                .done()));
        nested = definitionOf(other.deploys(inASubProcess()));
    }

    private BpmnModelInstance inASubProcess() {
        return Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .subProcess("around")
                .embeddedSubProcess()
                .startEvent()
                .intermediateCatchEvent(WAIT)
                .timerWithDate(NEVER)
                .endEvent()
                .subProcessDone()
                .endEvent()
                .done();
    }

    @AfterEach
    void isLeftAsItWas() {
        other.close();
    }

    @Test
    void anInstanceIsMigratedAsByTheEngineAlone() {
        String ours = migrated(here);
        String theirs = migrated(other.engine());
        assertThat(executions(ours)).isEqualTo(executions(theirs)).isNotEmpty();
        assertThat(activities(ours)).isEqualTo(activities(theirs)).contains(WAIT);
    }

    @Test
    void aMigratedInstanceGoesOn() {
        String instance = migrated(here);
        ManagementService jobs = here.getManagementService();
        calls.asTheDesk(() -> jobs.executeJob(
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId()));
        assertThat(executions(instance)).isEmpty();
    }

    private String migrated(ProcessEngine engine) {
        return calls.asTheDesk(() -> {
            RuntimeService runtime = engine.getRuntimeService();
            String instance = runtime.startProcessInstanceById(flat).getId();
            runtime.newMigration(runtime.createMigrationPlan(flat, nested)
                            .mapActivities(WAIT, WAIT)
                            .build())
                    .processInstanceIds(instance)
                    .execute();
            return instance;
        });
    }

    /** Where its executions stand, and below which of them. */
    private List<String> executions(String instance) {
        return rows.sql(
                        """
                        select concat_ws(' in ', coalesce(e.act_id_, 'nowhere'), p.act_id_,
                                         case when e.is_concurrent_ then 'concurrent' end)
                          from act_ru_execution e
                          left join act_ru_execution p on p.id_ = e.parent_id_
                         where e.proc_inst_id_ = ?
                         order by 1
                        """)
                .param(instance)
                .query(String.class)
                .list();
    }

    private String activities(String instance) {
        ActivityInstance root = other.engine().getRuntimeService().getActivityInstance(instance);
        return root.toString().replaceAll("=>.*", "");
    }

    private String definitionOf(String deployment) {
        return other.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }
}
