package io.flowdesk.process.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.flowdesk.identity.Level;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.Names;
import io.flowdesk.process.forms.FilledIn;
import io.flowdesk.process.tasks.Completion;
import io.flowdesk.ticket.IdentityProof;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.conversation.PreparedAnswers;
import io.flowdesk.ticket.desk.TicketActions;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;

/** Every outcome of every form that is about the ticket itself becomes an action of the contract. */
class FormAnswersTest {

    private static final String TEXT = "Some words";

    private final TicketActions actions = mock(TicketActions.class);
    private final Tickets tickets = mock(Tickets.class);

    record Case(String form, Map<String, @Nullable Object> answers, List<Action> expected) {}

    static Stream<Case> outcomes() {
        return Stream.of(work(), waits(), solution(), triage(), decisions()).flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void anOutcomeBecomesAnAction(Case one) throws IOException {
        assertThat(performed(one)).isEqualTo(one.expected());
    }

    @Test
    void noOutcomeOfTheseFormsIsForgotten() throws IOException {
        Set<String> tried = outcomes()
                .map(one -> one.form() + " " + one.answers().get("outcome"))
                .collect(Collectors.toSet());
        Set<String> offered = new TreeSet<>();
        for (String form : outcomes().map(Case::form).distinct().toList()) {
            FilledIn.outcomesOf(form).forEach(outcome -> offered.add(form + " " + outcome));
        }
        assertThat(tried).isEqualTo(offered);
    }

    private static Stream<Case> work() {
        return Stream.of(
                work(Map.of("outcome", "reply", "body", TEXT), new Action.Reply(TEXT, List.of())),
                work(Map.of("outcome", "note", "note", TEXT), new Action.Note(TEXT, List.of())),
                work(Map.of("outcome", "request-info", "body", TEXT), new Action.RequestInfo(TEXT)),
                work(
                        Map.of("outcome", "wait-third-party", "reason", TEXT, "until", "2026-05-31T10:15+02:00"),
                        new Action.WaitThirdParty(TEXT, Instant.parse("2026-05-31T08:15:00Z"))),
                work(
                        Map.of("outcome", "resolve", "resolution", "SOLVED", "body", TEXT, "verified", true),
                        new Action.Resolve(Resolution.SOLVED, TEXT, true, null, false)),
                work(
                        Map.of(
                                "outcome",
                                "resolve-and-close",
                                "resolution",
                                "WORKAROUND",
                                "body",
                                TEXT,
                                "cause",
                                "Age"),
                        new Action.Resolve(Resolution.WORKAROUND, TEXT, false, "Age", true)),
                work(
                        Map.of("outcome", "transfer", "team", "network", "reason", TEXT),
                        new Action.Transfer("network", TEXT)),
                work(
                        Map.of("outcome", "escalate", "reason", TEXT, "kind", "HIERARCHICAL"),
                        new Action.Escalate(TEXT, Action.Escalation.HIERARCHICAL)),
                work(Map.of("outcome", "escalate", "reason", TEXT), new Action.Escalate(TEXT, null)),
                work(
                        Map.of(
                                "outcome", "reclassify",
                                "helpTopic", "printer",
                                "impact", "HIGH",
                                "urgency", "LOW",
                                "priority", "EMERGENCY",
                                "service", "Printing",
                                "reason", TEXT),
                        new Action.Reclassify(
                                "printer", Level.HIGH, Level.LOW, Priority.EMERGENCY, "Printing", TEXT, null, null)),
                work(
                        Map.of("outcome", "verify-identity", "how", "MANAGER", "remark", TEXT),
                        new Action.VerifyIdentity(IdentityProof.How.MANAGER, TEXT)),
                work(
                        Map.of("outcome", "close", "closeAs", "INVALID", "reason", TEXT),
                        new Action.Close(Resolution.INVALID, TEXT)));
    }

    private static Stream<Case> waits() {
        return Stream.of(Names.Form.WAITING_FOR_REQUESTER, Names.Form.WAITING_FOR_THIRD_PARTY)
                .flatMap(form -> Stream.of(
                        new Case(form, Map.of("outcome", "resume"), List.of(new Action.Resume())),
                        new Case(
                                form,
                                Map.of("outcome", "resume", "note", TEXT),
                                List.of(new Action.Note(TEXT, List.of()), new Action.Resume())),
                        new Case(
                                form,
                                Map.of("outcome", "resolve", "resolution", "NO_RESPONSE", "body", TEXT),
                                List.of(new Action.Resolve(Resolution.NO_RESPONSE, TEXT, false, null, false))),
                        new Case(
                                form,
                                Map.of("outcome", "resolve-and-close", "resolution", "SOLVED", "body", TEXT),
                                List.of(new Action.Resolve(Resolution.SOLVED, TEXT, false, null, true))),
                        new Case(
                                form,
                                Map.of("outcome", "transfer", "team", "network", "reason", TEXT),
                                List.of(new Action.Transfer("network", TEXT))),
                        new Case(
                                form,
                                Map.of("outcome", "escalate", "kind", "FUNCTIONAL", "reason", TEXT),
                                List.of(new Action.Escalate(TEXT, Action.Escalation.FUNCTIONAL))),
                        new Case(
                                form,
                                Map.of("outcome", "close", "closeAs", "WITHDRAWN", "reason", TEXT),
                                List.of(new Action.Close(Resolution.WITHDRAWN, TEXT)))));
    }

    private static Stream<Case> solution() {
        return Stream.of(
                one(Names.Form.FOLLOW_UP, Map.of("outcome", "confirm"), new Action.Confirm()),
                one(Names.Form.FOLLOW_UP, Map.of("outcome", "reject", "body", TEXT), new Action.Reject(TEXT)),
                one(Names.Form.FOLLOW_UP, Map.of("outcome", "reopen", "reason", TEXT), new Action.Reopen(TEXT)),
                one(
                        Names.Form.FOLLOW_UP,
                        Map.of("outcome", "close", "reason", TEXT),
                        new Action.Close(Resolution.WORKAROUND, TEXT)),
                one(Names.Form.STILL_A_PROBLEM, Map.of("outcome", "confirm"), new Action.Judge(true)),
                one(Names.Form.STILL_A_PROBLEM, Map.of("outcome", "reject"), new Action.Judge(false)));
    }

    private static Stream<Case> triage() {
        return Stream.of(
                one(
                        Names.Form.TRIAGE,
                        Map.of(
                                "outcome", "reclassify",
                                "helpTopic", "hardware",
                                "team", "network",
                                "assignee", "amira",
                                "remark", TEXT),
                        new Action.Reclassify("hardware", null, null, null, null, TEXT, "network", "amira")),
                one(
                        Names.Form.TRIAGE,
                        Map.of("outcome", "close", "closeAs", "DUPLICATE", "reason", TEXT),
                        new Action.Close(Resolution.DUPLICATE, TEXT)));
    }

    private static Stream<Case> decisions() {
        return Stream.of(
                one(Names.Form.APPROVAL, Map.of("outcome", "approve"), new Action.Approve()),
                one(Names.Form.APPROVAL, Map.of("outcome", "decline", "reason", TEXT), new Action.Decline(TEXT)),
                one(Names.Form.JUDGE_SPAM, Map.of("outcome", "not-spam"), new Action.NotSpam()),
                one(Names.Form.JUDGE_SPAM, Map.of("outcome", "close"), new Action.Close(Resolution.SPAM, "Spam")),
                one(
                        Names.Form.JUDGE_SPAM,
                        Map.of("outcome", "close", "reason", TEXT),
                        new Action.Close(Resolution.SPAM, TEXT)),
                one(Names.Form.JUDGE_DUPLICATE, Map.of("outcome", "not-spam"), new Action.NotSpam()),
                one(
                        Names.Form.JUDGE_DUPLICATE,
                        Map.of("outcome", "close", "reason", TEXT),
                        new Action.Close(Resolution.DUPLICATE, TEXT)));
    }

    static Stream<Case> incomplete() {
        return Stream.of(
                work(Map.of("outcome", "reply"), new Action.Resume()),
                work(Map.of("outcome", "note", "note", "  "), new Action.Resume()),
                work(Map.of("outcome", "wait-third-party", "reason", TEXT), new Action.Resume()),
                work(Map.of("outcome", "resolve", "body", TEXT), new Action.Resume()),
                work(Map.of("outcome", "transfer", "team", "network"), new Action.Resume()),
                work(Map.of("outcome", "verify-identity"), new Action.Resume()),
                work(Map.of("outcome", "close", "reason", TEXT), new Action.Resume()),
                one(Names.Form.FOLLOW_UP, Map.of("outcome", "reject"), new Action.Resume()),
                one(Names.Form.TRIAGE, Map.of("outcome", "close", "closeAs", "SPAM"), new Action.Resume()),
                one(Names.Form.APPROVAL, Map.of("outcome", "decline"), new Action.Resume()),
                one(Names.Form.JUDGE_DUPLICATE, Map.of("outcome", "close"), new Action.Resume()));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void whatAnOutcomeNeedsIsRequiredAlthoughTheFormMayHideIt(Case one) {
        assertThatThrownBy(() -> performed(one))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("This is required.");
    }

    @Test
    void anUnknownOutcomeIsRefused() {
        assertThatThrownBy(() -> performed(work(Map.of("outcome", "delete"), new Action.Resume())))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Outcome: This is none of the values to choose from.");
    }

    private List<Action> performed(Case one) throws IOException {
        Ticket ticket = mock(Ticket.class);
        when(ticket.resolution()).thenReturn(Resolution.WORKAROUND);
        when(tickets.lock(7L)).thenReturn(ticket);
        when(actions.completed(anyLong(), any())).thenReturn("next");
        DelegateTask task = mock(DelegateTask.class);
        when(task.getVariable(Names.Variable.TICKET_ID)).thenReturn(7L);
        completion(one.form()).complete(task, one.form(), FilledIn.form(one.form(), one.answers()));
        ArgumentCaptor<Action> performed = ArgumentCaptor.forClass(Action.class);
        verify(actions, atLeast(1)).completed(anyLong(), performed.capture());
        return performed.getAllValues();
    }

    private Completion completion(String form) {
        return Stream.of(
                        new WorkForm(actions, tickets, mock(PreparedAnswers.class)),
                        new WaitForm(actions),
                        new SolutionForms(actions, tickets),
                        new TriageForm(actions),
                        new DecisionForms(actions))
                .filter(completion -> completion.forms().contains(form))
                .findFirst()
                .orElseThrow();
    }

    private static Case work(Map<String, @Nullable Object> answers, Action expected) {
        return one(Names.Form.WORK_ON_TICKET, answers, expected);
    }

    private static Case one(String form, Map<String, @Nullable Object> answers, Action expected) {
        return new Case(form, answers, List.of(expected));
    }
}
