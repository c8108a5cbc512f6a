package io.flowdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.desk.DeskText;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.Application;
import io.flowdesk.testing.Database;
import io.flowdesk.testing.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first day of a desk on a database of its own: nothing of the demo is there, and people can work. */
class ProductionDeskIT {

    private static final String OPERATORS = "Correct-Horse-7-Staples";
    private static final String FIRST = "Given-By-The-0perator";
    private static final String OWN = "Known-To-Nobody-E1se";
    private static final List<String> DEMO = List.of(
            "agent1", "agent2", "expert1", "expert2", "specialist1", "lead1", "lead2", "manager1", "analyst1", "admin");

    private final Database database = Database.empty();

    @TempDir
    private Path folder;

    private int port;

    @Test
    void anAdministratorSetsUpPeopleWhoTakeAssignAndCloseATicket() throws Exception {
        try (Application desk = start()) {
            port = desk.port();
            thereIsNoClockToTurn();
            theAdministratorNamesHisPeople();
            nobodySignsInBeforeHeHasAPassword();
            theAdministratorGivesThemFirstPasswords();
            amiraTakesOneOfHerOwn();
            theyWork();
            // At the end: so many wrong passwords close the door for a while.
            nobodyOfTheDemoCanSignIn();
        }
    }

    private Application start() throws Exception {
        Path password = Files.writeString(folder.resolve("password"), OPERATORS);
        return Application.start(
                        folder,
                        "spring.datasource.url=" + database.url(),
                        "flowdesk.admin.user=operator",
                        "flowdesk.admin.password-file=" + password)
                .awaitReady();
    }

    private void thereIsNoClockToTurn() {
        operator().get("/demo/clock").expectProblem(404);
        operator().post("/demo/clock", Map.of("advance", "PT1H")).expectProblem(404);
    }

    private void theAdministratorNamesHisPeople() {
        String yaml = DeskText.of(operator().get("/admin/desk").expect(200).text())
                .with("agents.amira", Map.of("name", "Amira Haddad", "zone", "Europe/Berlin"))
                .with(
                        "agents.sabine",
                        Map.of("name", "Sabine Vogt", "roles", List.of("AGENT", "LEAD"), "zone", "Europe/Berlin"))
                .with("agents.daniel", Map.of("name", "Daniel Okafor", "zone", "Europe/Berlin"))
                .with("teams.service-desk.members", List.of("amira", "daniel"))
                .with("teams.service-desk.lead", "sabine")
                .yaml();
        operator().put("/admin/desk", "application/yaml", yaml).expect(200);
        assertThat(users()).containsExactlyInAnyOrder("operator", "amira", "sabine", "daniel");
    }

    private void nobodySignsInBeforeHeHasAPassword() {
        for (String guess : List.of("", "daniel", "null")) {
            as("daniel", guess).get("/tickets").expectProblem(401);
        }
    }

    private void theAdministratorGivesThemFirstPasswords() {
        assertThat(setPassword(operator(), "amira", OPERATORS, "amira").text())
                .contains("Password does not match policy");
        for (String person : List.of("amira", "sabine")) {
            setPassword(operator(), person, OPERATORS, FIRST).expect(204);
        }
        setPassword(as("sabine", FIRST), "amira", FIRST, OWN).expect(403);
    }

    private void amiraTakesOneOfHerOwn() {
        setPassword(as("amira", FIRST), "amira", FIRST, OWN).expect(204);
        as("amira", OWN).get("/tickets").expect(200);
    }

    private void theyWork() {
        String ticket = "/tickets/"
                + as("amira", OWN)
                        .post(
                                "/tickets",
                                Map.of(
                                        "requester", Map.of("email", "karen@example.org"),
                                        "subject", "Printer on fire",
                                        "description", "It burns.",
                                        "helpTopic", "request-something"))
                        .expect(201)
                        .text("number");
        Reply assigned = as("sabine", FIRST).post(ticket + "/actions/assign", Map.of("assignee", "amira"));
        assertThat(assigned.expect(200).text("assignee")).isEqualTo("amira");
        Reply closed = as("amira", OWN)
                .post(ticket + "/actions/resolve", Map.of("resolution", "SOLVED", "body", "Put out.", "close", true));
        assertThat(closed.expect(200).text("status")).isEqualTo("CLOSED");
    }

    private void nobodyOfTheDemoCanSignIn() {
        assertThat(users()).doesNotContainAnyElementsOf(DEMO);
        for (String name : DEMO) {
            assertThat(as(name, name).get("/tickets").status()).as(name).isIn(401, 429);
        }
    }

    /** As Camunda Admin, and everybody's own profile in the web applications, do it. */
    private Reply setPassword(Api by, String person, String passwordOfCaller, String password) {
        return by.put(
                "http://localhost:%d/engine-rest/user/%s/credentials".formatted(port, person),
                "application/json",
                "{\"password\": \"%s\", \"authenticatedUserPassword\": \"%s\"}".formatted(password, passwordOfCaller));
    }

    private List<String> users() {
        return JdbcClient.create(database.dataSource())
                .sql("select id_ from act_id_user")
                .query(String.class)
                .list();
    }

    private Api operator() {
        return as("operator", OPERATORS);
    }

    private Api as(String user, String password) {
        return Api.at(port).as(user, password);
    }
}
