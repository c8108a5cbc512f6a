package io.flowdesk.process.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.BareEngine;
import io.flowdesk.process.Names;
import io.flowdesk.testing.Database;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(Lifecycle.PER_CLASS)
class LeanHistoryTest {

    private static final String MARKER = "my cat's name is Tiddles";

    private final Database database = Database.fresh();
    private final JdbcClient rows = JdbcClient.create(database.dataSource());
    private final ProcessEngine engine = BareEngine.on(database, new LeanHistoryPlugin());

    @BeforeEach
    void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("form.bpmn", process())
                .addClasspathResource("processes/confirmation.dmn")
                .deploy();
    }

    @AfterEach
    void forgetEverything() {
        var repository = engine.getRepositoryService();
        repository.createDeploymentQuery().list().forEach(made -> repository.deleteDeployment(made.getId(), true));
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void whatIsTypedIntoAFormIsNotRemembered() {
        start(Map.of("startText", MARKER));
        submit(Map.of("text", MARKER, "changed", 1));
        assertThat(count("act_hi_varinst")).isZero();
        assertThat(count("act_hi_detail")).isZero();
        assertThat(count("act_ge_bytearray where type_ = 3")).isZero();
    }

    @Test
    void aFlagOfTheFlowIsNotRememberedEither() {
        start(Map.of(Names.Variable.TICKET_ID, 7L));
        submit(Map.of(Names.Variable.OUTCOME, "reply"));
        assertThat(count("act_hi_varinst")).isZero();
        assertThat(count("act_hi_detail")).isZero();
    }

    @Test
    void aDecisionLeavesNoTrace() {
        engine.getDecisionService()
                .evaluateDecisionByKey("confirmation")
                .variables(Map.of("text", MARKER))
                .evaluate();
        assertThat(count("act_hi_decinst")).isZero();
        assertThat(count("act_hi_dec_in")).isZero();
        assertThat(count("act_hi_dec_out")).isZero();
    }

    @Test
    void whereATicketWentIsRemembered() {
        start(Map.of());
        submit(Map.of());
        assertThat(count("act_hi_procinst where end_time_ is not null")).isOne();
        assertThat(count("act_hi_taskinst where end_time_ is not null")).isOne();
        assertThat(rows.sql("select act_type_ from act_hi_actinst")
                        .query(String.class)
                        .list())
                .as("its steps, without where the token only began and ended")
                .containsExactly("userTask");
    }

    private void start(Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey("form", variables);
    }

    private void submit(Map<String, Object> fields) {
        String task = engine.getTaskService().createTaskQuery().singleResult().getId();
        engine.getTaskService().setVariableLocal(task, "draft", MARKER);
        engine.getFormService().submitTaskForm(task, fields);
    }

    private long count(String table) {
        return rows.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static BpmnModelInstance process() {
        BpmnModelInstance process = Bpmn.createExecutableProcess("form")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("Task_Form")
                .endEvent()
                .done();
        addField(process, "text");
        return process;
    }

    private static void addField(BpmnModelInstance process, String id) {
        CamundaFormField field = process.newInstance(CamundaFormField.class);
        field.setCamundaId(id);
        field.setCamundaType("string");
        CamundaFormData form = process.newInstance(CamundaFormData.class);
        form.addChildElement(field);
        ExtensionElements extensions = process.newInstance(ExtensionElements.class);
        extensions.addChildElement(form);
        process.<UserTask>getModelElementById("Task_Form").setExtensionElements(extensions);
    }
}
