package io.flowdesk.process.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.EngineTest;
import io.flowdesk.process.Work;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class AnalystsGateTest {

    private static final String GOOD = Files.process("<bpmn:task id='T' name='Think'/>");
    private static final String BAD = Files.process("<bpmn:serviceTask id='T' camunda:type='shell'/>");

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Work work;

    @AfterEach
    void signOut() {
        work.signOut();
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        long before = repository.createDeploymentQuery().count();
        assertThatThrownBy(() -> deployment("bad.bpmn", BAD).deploy())
                .isInstanceOf(ParseException.class)
                .hasMessage("bad.bpmn: T: camunda:type of bpmn:serviceTask is not allowed");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void theRefusalNamesEveryFileElementAndLine() {
        DeploymentBuilder deployment = deployment("bad.bpmn", BAD).addString("worse.dmn", "<a");
        assertThatThrownBy(deployment::deploy).isInstanceOfSatisfying(ParseException.class, refused -> {
            assertThat(refused.getResorceReports())
                    .extracting(ResourceReport::getResourceName)
                    .containsExactlyInAnyOrder("bad.bpmn", "worse.dmn");
            assertThat(refused.getResorceReports())
                    .filteredOn(report -> report.getResourceName().equals("bad.bpmn"))
                    .flatExtracting(ResourceReport::getErrors)
                    .allMatch(problem ->
                            problem.getLine() > 1 && problem.getMainElementId().equals("T"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Evil.class",
                "evil.js",
                "evil.html",
                "evil.cmmn",
                "evil.groovy",
                "evil.jar",
                "evil",
                "x.BPMN",
                "x.bpmn.png",
                "x.cmmn10.xml",
                "x.bpmn20.xml",
                "x.dmn11.xml"
            })
    void otherKindsOfFilesAreRefused(String name) {
        assertThatThrownBy(() -> deployment(name, GOOD).deploy())
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("only .bpmn, .dmn and .form");
    }

    @Test
    void oneBadFileAmongGoodOnesIsEnough() {
        assertThatThrownBy(() ->
                        deployment("good.bpmn", GOOD).addString("evil.js", "1").deploy())
                .isInstanceOf(ParseException.class);
    }

    @Test
    void hugeFilesAndTenantsAreRefused() {
        assertThatThrownBy(() ->
                        deployment("huge.bpmn", GOOD + " ".repeat(1_000_001)).deploy())
                .hasMessageContaining("larger");
        assertThatThrownBy(() -> deployment("good.bpmn", GOOD).tenantId("other").deploy())
                .hasMessageContaining("tenants");
    }

    @Test
    void filesOfOneDeploymentMayReferToEachOther() {
        String asking = Files.process("<bpmn:userTask id='T' camunda:formRef='form' camunda:formRefBinding='latest'/>"
                + "<bpmn:businessRuleTask id='D' camunda:decisionRef='table' camunda:resultVariable='a'/>");
        assertThatThrownBy(() -> deployment("asking.bpmn", asking).deploy())
                .hasMessageContaining("formRef names 'form', which is not there");
        deployment("asking.bpmn", asking)
                .addString("form.form", Files.form(""))
                .addString("table.dmn", Files.table("outcome", "\"a\"", "1"))
                .deploy();
        deployment("asking.bpmn", asking.replace("'D'", "'E'")).deploy();
    }

    @Test
    void onlyAnalystsAndAdministratorsGetToTheGate() {
        for (String role : List.of("agents", "leads", "managers")) {
            work.signIn("somebody", role);
            assertThatThrownBy(() -> deployment("good.bpmn", GOOD).deploy()).isInstanceOf(AuthorizationException.class);
        }
        for (String role : List.of("analysts", "camunda-admin")) {
            work.signIn("somebody", role);
            deployment("good.bpmn", GOOD).name(role).deploy();
            assertThatThrownBy(() -> deployment("bad.bpmn", BAD).deploy()).isInstanceOf(ParseException.class);
        }
    }

    @Test
    void analystsDeleteNoDeployment() {
        String id = deployment("good.bpmn", GOOD).deploy().getId();
        work.signIn("analyst1", "analysts");
        assertThatThrownBy(() -> repository.deleteDeployment(id, true)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whatHasPassedIsLoadedAgainWithoutAnotherLook() {
        String id = deployment("good.bpmn", GOOD).deploy().getId();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();
        assertThat(repository.getBpmnModelInstance(repository
                        .createProcessDefinitionQuery()
                        .deploymentId(id)
                        .singleResult()
                        .getId()))
                .isNotNull();
    }

    private DeploymentBuilder deployment(String name, String content) {
        return repository.createDeployment().addString(name, content);
    }
}
