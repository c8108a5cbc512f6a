package io.flowdesk.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.identity.AssignmentStrategy;
import io.flowdesk.identity.Level;
import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.NotificationPolicy;
import io.flowdesk.notification.NotificationPolicy.Medium;
import io.flowdesk.notification.NotificationPolicy.Recipient;
import io.flowdesk.process.BareEngine;
import io.flowdesk.testing.Database;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.action.Action.Escalation;
import io.flowdesk.ticket.policy.Policies;
import io.flowdesk.ticket.policy.Policies.DuplicateFacts;
import io.flowdesk.ticket.policy.Policies.EscalationFacts;
import io.flowdesk.ticket.policy.Policies.LateReply;
import io.flowdesk.ticket.policy.Policies.Occasion;
import io.flowdesk.ticket.policy.Policies.Pick;
import io.flowdesk.ticket.policy.Policies.PickingFacts;
import io.flowdesk.ticket.policy.Policies.RoutingFacts;
import io.flowdesk.ticket.policy.Policies.SpamFacts;
import io.flowdesk.ticket.policy.Policies.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The adapters over the tables as deployed in a real engine. */
@TestInstance(Lifecycle.PER_CLASS)
class DmnPoliciesTest {

    private final Database database = Database.fresh();
    private final ProcessEngine engine = BareEngine.on(database);
    private final TableVersions versions = new TableVersions(provided());
    private final Decisions decisions = new Decisions(versions);
    private final Policies policies = new DmnPolicies(decisions);

    /** Each time anew, so that no test finds what another one has replaced. */
    @BeforeEach
    void deployAllTables() {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (DecisionTable table : DecisionTable.values()) {
            deployment.addClasspathResource("processes/" + table.key() + ".dmn");
        }
        deployment.deploy();
        versions.forget();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void eachQuestionReachesItsTable() {
        assertThat(policies.priority(Level.HIGH, Level.MEDIUM)).isEqualTo(Priority.HIGH);
        assertThat(policies.picking(new PickingFacts(Occasion.RECEIVED, AssignmentStrategy.ROUND_ROBIN, false, false))
                        .pick())
                .isEqualTo(Pick.ROUND_ROBIN);
        assertThat(policies.escalationPath(new EscalationFacts(null, 3, false, Priority.HIGH))
                        .kind())
                .isEqualTo(Escalation.HIERARCHICAL);
        assertThat(policies.suspectedDuplicate(new DuplicateFacts(true, true, 5)))
                .contains("Same subject");
        assertThat(policies.suspectedDuplicate(new DuplicateFacts(true, false, 5)))
                .isNull();
    }

    @Test
    void tablesCompareWhatPeopleWroteWhateverTheCaseAndPunctuation() {
        assertThat(policies.verdict("It's SOLVED, thanks!")).isEqualTo(Verdict.SOLVED);
        assertThat(policies.verdict("Das Problem ist gelöst. Vielen Dank!")).isEqualTo(Verdict.SOLVED);
        assertThat(policies.lateReply(true, false, "Thank you very much :-)")).isEqualTo(LateReply.RECORD_ONLY);
        assertThat(policies.suspectedSpam(new SpamFacts("EMAIL", "SPAM.example", "Hi", "Hi", 0, 0)))
                .isNotNull();
        assertThat(policies.route(new RoutingFacts("hardware", "service-desk", "Telephony", "", "No dial tone"))
                        .team())
                .isEqualTo("infrastructure");
    }

    @Test
    void severalRulesMayTellSomebody() {
        var replied =
                new NotificationPolicy.Facts(NotificationEvent.REPLIED, "API", "", "LOW", true, 1, "received", true);
        assertThat(new DmnNotificationPolicy(decisions).rulesFor(replied))
                .containsExactly(
                        new NotificationPolicy.Rule(Recipient.REQUESTER, Medium.MAIL, "reply"),
                        new NotificationPolicy.Rule(Recipient.COLLABORATORS, Medium.MAIL, "reply"));
    }

    @Test
    void whoActsNeedsNoRightToDecideAndIsNotLogged() {
        engine.getIdentityService().setAuthenticatedUserId("agent1");
        try {
            assertThat(policies.priority(Level.LOW, Level.LOW)).isEqualTo(Priority.LOW);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        assertThat(JdbcClient.create(database.dataSource())
                        .sql("select count(*) from act_hi_op_log where operation_type_ = 'Evaluate'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theNewestVersionOfATableDecides() {
        replaceIn(DecisionTable.PRIORITY_MATRIX, table -> table.replace("\"EMERGENCY\"<", "\"HIGH\"<"));
        assertThat(policies.priority(Level.HIGH, Level.HIGH)).isEqualTo(Priority.HIGH);
    }

    @Test
    void aTableWithoutARuleForTheCaseIsNamedWithItsInputs() {
        replaceIn(DecisionTable.CONFIRMATION, table -> table.replace("<text></text>", "<text>\"never\"</text>"));
        assertThatThrownBy(() -> policies.verdict("My secret is out"))
                .isInstanceOf(DecisionFailed.class)
                .hasMessage(
                        "The decision 'confirmation' (inputs: text) has 0 rules for this case where one is needed.");
    }

    @Test
    void anAnswerThatNobodyKnowsIsNamed() {
        replaceIn(DecisionTable.PRIORITY_MATRIX, table -> table.replace("\"EMERGENCY\"<", "\"URGENT\"<"));
        assertThatThrownBy(() -> policies.priority(Level.HIGH, Level.HIGH))
                .isInstanceOf(DecisionFailed.class)
                .hasMessage("The decision 'priority' (inputs: impact, urgency) does not answer 'priority'"
                        + " with one of [LOW, NORMAL, HIGH, EMERGENCY].");
    }

    @Test
    void aMissingAnswerIsNamed() {
        replaceIn(
                DecisionTable.ROUTING,
                table -> table.replace("<text>topicTeam</text>\n        </out", "<text></text>\n        </out"));
        assertThatThrownBy(() -> policies.route(new RoutingFacts("email", "applications", "", "", "")))
                .isInstanceOf(DecisionFailed.class)
                .hasMessageContaining("'routing'")
                .hasMessageEndingWith("does not answer 'team' with a String.");
    }

    @Test
    void aFailureTellsNoneOfTheWordsThatPeopleWrote() {
        replaceIn(
                DecisionTable.SPAM_RULES,
                table -> table.replace("_Subject\" typeRef=\"string", "_Subject\" typeRef=\"integer"));
        assertThatThrownBy(() -> policies.suspectedSpam(new SpamFacts("EMAIL", "", "Tiddles is ill", "", 0, 0)))
                .isInstanceOf(DecisionFailed.class)
                .hasMessageContaining("'spam-rules'")
                .hasMessageContaining("cannot be evaluated")
                .satisfies(failure -> assertThat(written(failure))
                        .contains("Caused by: ", "org.camunda.bpm.dmn")
                        .doesNotContain("iddles"));
    }

    /** As a failed job keeps it. */
    private static String written(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void replaceIn(DecisionTable table, UnaryOperator<String> change) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(table.key() + ".dmn", change.apply(source(table)))
                .deploy();
        versions.forget();
    }

    private static String source(DecisionTable table) {
        try {
            return Files.readString(TableFile.path(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectProvider<ProcessEngine> provided() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("engine", engine);
        return beans.getBeanProvider(ProcessEngine.class);
    }
}
