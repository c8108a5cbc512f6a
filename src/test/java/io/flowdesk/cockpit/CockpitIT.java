package io.flowdesk.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.Browser;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import io.flowdesk.testing.WebApplication;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager looks at tickets in Cockpit, and can change nothing there. */
@FlowdeskTest
@ExtendWith(Browser.class)
@TestInstance(Lifecycle.PER_CLASS)
class CockpitIT {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    private ATicket ticket;
    private EngineRest manager;
    private Map<String, String> ids;

    @BeforeAll
    void aTicketWaitsForItsRequester() {
        story.aTicket().about("Another one").arrives();
        ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").asks(ticket, "Since when?");
        manager = EngineRest.ofWebApp(port, "cockpit", "manager1");
        String over = "/history/process-instance?processDefinitionKey=ticket-intake&processInstanceBusinessKey=";
        ids = Map.of(
                "over", first(over + ticket.number()),
                "intake", idOf("/process-definition/key/ticket-intake"),
                "instance", root("ticket-lifecycle"),
                "definition", idOf("/process-definition/key/ticket-lifecycle"),
                "deployment",
                        manager.get("/process-definition/key/ticket-lifecycle").text("deploymentId"),
                "job", first("/job?processInstanceId=" + root("waiting-for-requester")),
                "jobDefinition", first("/job-definition?processDefinitionKey=waiting-for-requester"),
                "task", manager.taskOf(ticket.number().value()));
    }

    private String idOf(String path) {
        return manager.get(path).expect(200).text("id");
    }

    private String first(String path) {
        return manager.get(path).expect(200).json().path(0).path("id").asText();
    }

    private String root(String definition) {
        return first("/process-instance?processDefinitionKey=" + definition + "&businessKey=" + ticket.number());
    }

    @Test
    void aNumberFindsOneLifecycleAndWhatItHasCalled() {
        assertThat(definitionsOf("&rootProcessInstances=true")).containsOnlyOnce("ticket-lifecycle");
        assertThat(definitionsOf("&superProcessInstance=" + ids.get("instance")))
                .containsExactly("waiting-for-requester");
    }

    private List<String> definitionsOf(String more) {
        JsonNode found = manager.get("/process-instance?businessKey=" + ticket.number() + more)
                .expect(200)
                .json();
        return StreamSupport.stream(found.spliterator(), false)
                .map(instance -> instance.get("definitionId").asText())
                .map(id -> id.substring(0, id.indexOf(':')))
                .toList();
    }

    @Test
    void aManagerSeesOnTheDiagramWhereTheTicketStands(Page page) {
        WebApplication.signIn(page, cockpit(), "manager1", "Running Process Instances");
        String search =
                "[{\"type\":\"businessKey\",\"operator\":\"eq\",\"value\":\"" + ticket.number() + "\",\"name\":\"\"}]";
        page.navigate(cockpit() + "#/process-definition/" + ids.get("definition") + "/runtime?searchQuery="
                + URLEncoder.encode(search, StandardCharsets.UTF_8));
        page.locator("a[href*='" + ids.get("instance") + "']").first().waitFor();
        // The list shows everything until the search has been answered.
        page.waitForCondition(() -> page.locator("td.instance-id").count() == 1);
        page.locator("a[href*='" + ids.get("instance") + "']").first().click();
        page.getByText("Business Key:").waitFor();
        page.locator(".djs-overlays[data-container-id=Call_WaitForRequester] .badge")
                .first()
                .waitFor();
        assertThat(page.locator("body").textContent()).contains(ticket.number().value());
    }

    private String cockpit() {
        return "http://localhost:" + port + "/camunda/app/cockpit/default/";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT /process-instance/<instance>/suspended {'suspended':true}",
                "DELETE /process-instance/<instance>",
                "POST /process-instance/delete {'processInstanceIds':['<instance>']}",
                "POST /process-instance/<instance>/modification {'instructions':[{'type':'cancel','activityId':'Call_WaitForRequester'}]}",
                "POST /process-instance/suspended-async {'suspended':true,'processInstanceIds':['<instance>']}",
                "PUT /process-instance/<instance>/variables/outcome {'value':'resolve','type':'String'}",
                "POST /process-instance/<instance>/variables {'modifications':{'ticketId':{'value':1,'type':'Long'}}}",
                "DELETE /process-instance/<instance>/variables/ticketId",
                "PUT /process-definition/<definition>/suspended {'suspended':true,'includeProcessInstances':true}",
                "PUT /process-definition/<definition>/history-time-to-live {'historyTimeToLive':1}",
                "DELETE /process-definition/<definition>?cascade=true",
                "POST /process-definition/<definition>/start {}",
                "POST /process-definition/<intake>/restart {'processInstanceIds':['<over>'],'instructions':[{'type':'startBeforeActivity','activityId':'Task_Screen'}]}",
                "PUT /job/<job>/retries {'retries':0}",
                "PUT /job/<job>/duedate {'duedate':'2020-01-01T00:00:00.000+0000'}",
                "PUT /job/<job>/suspended {'suspended':true}",
                "POST /job/<job>/execute {}",
                "DELETE /job/<job>",
                "PUT /job-definition/<jobDefinition>/retries {'retries':0}",
                "PUT /job-definition/<jobDefinition>/suspended {'suspended':true}",
                "PUT /job-definition/<jobDefinition>/jobPriority {'priority':1}",
                "POST /migration/execute {'processInstanceIds':['<instance>'],'migrationPlan':{'sourceProcessDefinitionId':'<definition>','targetProcessDefinitionId':'<definition>','instructions':[]}}",
                "POST /migration/executeAsync {'processInstanceIds':['<instance>'],'migrationPlan':{'sourceProcessDefinitionId':'<definition>','targetProcessDefinitionId':'<definition>','instructions':[]}}",
                "POST /modification/execute {'processDefinitionId':'<definition>','processInstanceIds':['<instance>'],'instructions':[{'type':'cancel','activityId':'Call_WaitForRequester'}]}",
                "DELETE /deployment/<deployment>?cascade=true",
                "POST /deployment/<deployment>/redeploy {}",
                "DELETE /history/process-instance/<instance>",
                "POST /history/process-instance/delete {'historicProcessInstanceIds':['<instance>']}",
                "POST /history/cleanup {}",
                "POST /message {'messageName':'withdrawn','processInstanceId':'<instance>'}",
                "POST /task/<task>/assignee {'userId':'manager1'}",
                "POST /task/<task>/complete {}",
                "POST /decision-definition/key/priority/evaluate {'variables':{}}"
            })
    void whatCockpitCouldSendToChangeATicketIsRefused(String call) {
        Reply reply = send(call);
        assertThat(reply.status()).as(reply::text).isIn(400, 403);
        ticket.is("WAITING_ON_REQUESTER, service-desk, agent1");
        assertThat(manager.get("/process-instance/" + ids.get("instance"))
                        .expect(200)
                        .json()
                        .get("suspended")
                        .asBoolean())
                .isFalse();
        assertThat(manager.taskOf(ticket.number().value())).isEqualTo(ids.get("task"));
    }

    private Reply send(String call) {
        String[] parts = filledIn(call).split(" ", 3);
        String body = parts.length > 2 ? parts[2] : "";
        Map<String, Function<String, Reply>> verbs = Map.of(
                "DELETE", manager::delete,
                "POST", path -> manager.post(path, body),
                "PUT", path -> manager.put(path, body));
        return verbs.get(parts[0]).apply(parts[1]);
    }

    private String filledIn(String call) {
        String filled = call.replace('\'', '"');
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("<" + id.getKey() + ">", id.getValue());
        }
        return filled;
    }
}
