package io.flowdesk.notification.telling;

import static io.flowdesk.notification.NotificationEvent.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Level;
import io.flowdesk.notification.Deliveries;
import io.flowdesk.notification.Deliveries.Delivery;
import io.flowdesk.notification.Deliveries.State;
import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.Notifier;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNews;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import io.flowdesk.ticket.side.SideTask;
import io.flowdesk.ticket.side.SideTasks;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DataJpaTest(properties = "spring.flyway.enabled=false", showSql = false)
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(NotificationContext.class)
class NotificationsTest {

    private static final String MARKER = "xyzzy";

    @Autowired
    private Notifier notifier;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Tickets tickets;

    @Autowired
    private Requesters requesters;

    @Autowired
    private Conversation conversation;

    @Autowired
    private SideTasks sideTasks;

    @Autowired
    private Steps steps;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private DemoDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private long ticket;

    @BeforeEach
    void aTicketOfKaren() {
        // The SLA ledger refuses to be emptied, as it should.
        database.sql("set session_replication_role = replica; truncate requester, ticket, outbox cascade;"
                        + " set session_replication_role = default")
                .update();
        desk.everybodyIsThere();
        ticket = received(new Contact("karen@example.com", null, "Karen " + MARKER), "Printer on fire " + MARKER);
    }

    @Test
    void theAcknowledgementNamesNumberTimeAndWayBack() {
        tell(RECEIVED);
        Mail mail = onlyMail();
        assertThat(mail.to()).isEqualTo("karen@example.com");
        assertThat(mail.subject()).isEqualTo("[" + number() + "] We have received your request");
        assertThat(mail.body())
                .contains(number())
                .contains("from Monday, 23 November 2026, 10:00 (Central European Standard Time) on")
                .contains("https://desk.example/VIEW/")
                .contains("answering this mail");
    }

    @Test
    void theAcknowledgementNeverRepeatsWhatTheRequesterWrote() {
        inStep(Actor.SYSTEM, (it, step) -> {
            it.addCollaborator(person(MARKER + "@example.com"), step);
            conversation.description(it, it.requester(), "It burns " + MARKER, Message.Rest.NONE, List.of(), step);
        });
        tell(RECEIVED);
        assertThat(onlyMail().subject() + onlyMail().body()).doesNotContain(MARKER);
    }

    @Test
    void theAcknowledgementIsQueuedOnceHoweverOftenTheStepIsRepeated() {
        tell(RECEIVED);
        tell(RECEIVED);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void nobodyIsToldTwiceInOneStep() {
        inStep(agent("lead1"), (it, step) -> {
            it.assignTo("agent1", null, step);
            notifier.tell(it, ASSIGNED);
            notifier.tell(it, ASSIGNED);
        });
        assertThat(mails()).extracting(Mail::person).containsExactly("agent1");
    }

    @Test
    void aLaterReminderIsToldAgain() {
        tell(REQUESTER_REMINDED);
        tell(REQUESTER_REMINDED);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void whoActsIsNotTold() {
        inStep(agent("agent1"), (it, step) -> {
            it.assignTo("agent1", null, step);
            notifier.tell(it, ASSIGNED);
        });
        assertThat(mails()).isEmpty();
    }

    @Test
    void whatAnAgentRecordsForTheRequesterIsNotSentToEitherOfThem() {
        assign("agent1");
        heard(agent("agent1"), "karen@example.com");
        assertThat(mails()).isEmpty();
    }

    @Test
    void whatTheRequesterWritesReachesTheAssignee() {
        assign("agent1");
        heard(karen(), "karen@example.com");
        assertThat(onlyMail().person()).isEqualTo("agent1");
        assertThat(onlyMail().body()).contains("It still burns");
    }

    @Test
    void anAbsentAssigneeIsReplacedByHisTeam() {
        assign("agent1");
        desk.absent("agent1");
        heard(karen(), "karen@example.com");
        assertThat(mails()).extracting(Mail::person).containsExactly("agent2");
    }

    @Test
    void withoutAnAssigneeTheTeamIsTold() {
        heard(karen(), "karen@example.com");
        assertThat(mails()).extracting(Mail::person).containsExactlyInAnyOrder("agent1", "agent2");
    }

    @Test
    void withNobodyThereWhoeverAnswersForTheTeamIsTold() {
        desk.absent("agent1", "agent2", "lead1");
        heard(karen(), "karen@example.com");
        assertThat(mails()).extracting(Mail::person).containsExactly("lead2");
    }

    @Test
    void anEscalatedEmergencyReachesLeadAndManagerAndTheRequesterIsToldWhatHappensNext() {
        inStep(agent("agent1"), (it, step) -> {
            it.prioritise(Priority.EMERGENCY, true, null, step);
            it.moveTo(desk.now().theTeam("infrastructure"), null, step);
            notifier.tell(it, ESCALATED);
        });
        assertThat(mails()).extracting(Mail::person).containsExactlyInAnyOrder("lead2", "manager1", karen().id());
    }

    @Test
    void anEmergencyWithoutLeadAndManagerIsToldOnceToWhoeverIsLeft() {
        desk.absent("lead1", "lead2", "manager1");
        inStep(agent("agent1"), (it, step) -> {
            it.prioritise(Priority.EMERGENCY, true, null, step);
            notifier.tell(it, ESCALATED);
        });
        assertThat(mails()).extracting(Mail::person).containsExactlyInAnyOrder("admin", karen().id());
    }

    @Test
    void theApproverIsAskedAndWhileHeIsAwayWhoeverLeads() {
        inStep(Actor.SYSTEM, (it, step) -> it.approval(Approval.ASKED, "lead2", null, step));
        tell(APPROVAL_ASKED);
        desk.absent("lead2");
        tell(APPROVAL_REMINDED);
        assertThat(mails()).extracting(Mail::person).containsExactly("lead2", "lead1");
    }

    @Test
    void peopleInCopyReadEveryPublicMessageButNotTheAcknowledgement() {
        inStep(Actor.SYSTEM, (it, step) -> it.addCollaborator(person("bob@example.com"), step));
        tell(RECEIVED);
        reply(REPLIED, "Please pull the plug.");
        heard(karen(), "karen@example.com");
        assertThat(mailsTo("bob@example.com")).extracting(Mail::event).containsExactly("replied", "requester-wrote");
    }

    @Test
    void whatAStrangerWritesReachesPeopleInCopyOnlyOnceHeIsKnown() {
        inStep(Actor.SYSTEM, (it, step) -> it.addCollaborator(person("bob@example.com"), step));
        heard(karen(), "karen@example.com");
        assertThat(mailsTo("bob@example.com")).isEmpty();
        inStep(Actor.SYSTEM, (it, step) -> it.requester().confirm());
        heard(karen(), "karen@example.com");
        assertThat(mailsTo("bob@example.com")).extracting(Mail::event).containsExactly("requester-wrote");
    }

    @Test
    void whatSomebodyInCopyWritesReachesTheRequesterAndNotHimself() {
        inStep(Actor.SYSTEM, (it, step) -> it.addCollaborator(person("bob@example.com"), step));
        assign("agent1");
        heard(Actor.integration("mail", Set.of()), "bob@example.com");
        assertThat(mails()).extracting(Mail::to).containsExactly("amira.haddad@flowdesk.local", "karen@example.com");
    }

    @Test
    void onlyTheRequesterIsAskedWhetherItIsSolved() {
        inStep(Actor.SYSTEM, (it, step) -> it.addCollaborator(person("bob@example.com"), step));
        resolve(Resolution.SOLVED);
        reply(RESOLVED, "A new printer is there.");
        assertThat(mailsTo("karen@example.com")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("A new printer is there.", "Amira Haddad", "/SOLVED/", "/NOT_SOLVED/")
                .contains("Thursday, 26 November 2026, 10:00"));
        assertThat(mailsTo("bob@example.com")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("A new printer is there.")
                .doesNotContain("SOLVED"));
    }

    @Test
    void anAgentMentionedInANoteIsToldAndTheNoteStaysInTheHouse() {
        inStep(agent("agent1"), (it, step) -> {
            Message note = conversation.note(it, "@expert1, can you look? not me@agent2.example", List.of(), step);
            notifier.tell(it, MENTIONED, note);
        });
        assertThat(mails()).extracting(Mail::person).containsExactly("expert1");
    }

    @Test
    void whoeverIsMentionedAndAwayIsReplacedByHisOwnTeamNotByThatOfTheTicket() {
        desk.absent("expert2");
        inStep(agent("agent1"), (it, step) -> {
            Message note = conversation.note(it, "@expert2, can you look?", List.of(), step);
            notifier.tell(it, MENTIONED, note);
        });
        assertThat(mails()).extracting(Mail::person).containsExactly("lead2");
    }

    @Test
    void aGermanReadsGermanInHisZone() {
        inStep(Actor.SYSTEM, (it, step) -> {
            it.requester().speak(Locale.GERMANY);
            it.requester().liveIn(ZoneId.of("Europe/Lisbon"));
        });
        tell(RECEIVED);
        assertThat(onlyMail().subject()).endsWith("] Ihre Anfrage ist eingegangen");
        assertThat(onlyMail().body()).contains("ab Montag, 23. November 2026, 09:00 Uhr");
    }

    @Test
    void whoSpeaksNeitherReadsEnglish() {
        inStep(Actor.SYSTEM, (it, step) -> it.requester().speak(Locale.FRENCH));
        tell(RECEIVED);
        assertThat(onlyMail().subject()).contains("We have received");
    }

    @Test
    void gapsInWhatPeopleWriteAreNotFilled() {
        reply(REPLIED, "Type {{number}} and {{>hello}}");
        assertThat(onlyMail().body()).contains("Type {{number}} and {{>hello}}");
    }

    @Test
    void withoutAnAddressAQuestionIsACall() {
        ticket = received(new Contact(null, "+49 30 1234567", "Paul"), "No screen");
        tell(RECEIVED);
        reply(QUESTION_ASKED, "Is the lamp green?");
        assertThat(mails()).isEmpty();
        assertThat(calls()).singleElement().satisfies(call -> {
            assertThat(call.title()).isEqualTo("Ask the requester by phone");
            assertThat(call.text()).contains("Paul, +49301234567", "Is the lamp green?");
        });
    }

    @Test
    void aRefusalIsToldOnceByPhone() {
        ticket = received(new Contact(null, "+49 30 1234567", "Paul"), "A yacht");
        inStep(agent("lead1"), (it, step) -> {
            it.resolve(Resolution.DECLINED, null, "Too wet", step);
            notifier.tell(it, DECLINED);
        });
        tell(CLOSED);
        assertThat(calls()).singleElement().satisfies(call -> assertThat(call.text())
                .contains("Too wet"));
    }

    @ParameterizedTest
    @MethodSource("simpleTickets")
    void aSimpleTicketCostsTheRequesterAtMostFourMails(List<NotificationEvent> events) {
        resolveLater(events);
        assertThat(mailsTo("karen@example.com")).hasSizeBetween(2, 4);
    }

    static Stream<List<NotificationEvent>> simpleTickets() {
        return Stream.of(
                List.of(RECEIVED, OFFERED_TO_TEAM, ASSIGNED, REPLIED, RESOLVED, CLOSED),
                List.of(RECEIVED, ASSIGNED, QUESTION_ASKED, RESOLVED, CLOSED),
                List.of(RECEIVED, ASSIGNED, REPLIED, RESOLVED, CONFIRMATION_REMINDED, CLOSED),
                List.of(RECEIVED, ASSIGNED, RESOLVED, CONFIRMATION_REMINDED, CLOSED),
                List.of(RECEIVED, APPROVAL_ASKED, APPROVED, ASSIGNED, RESOLVED, CLOSED),
                List.of(RECEIVED, ASSIGNED, RESOLVED_AND_CLOSED, CLOSED));
    }

    @Test
    void aTicketSolvedAtOnceEndsInOneMail() {
        resolveLater(List.of(RECEIVED, RESOLVED_AND_CLOSED, CLOSED));
        assertThat(mailsTo("karen@example.com"))
                .extracting(Mail::event)
                .containsExactly("received", "resolved-and-closed");
    }

    @Test
    void theDeliveryOfAMessageNamesThoseOutsideTheDesk() {
        inStep(Actor.SYSTEM, (it, step) -> it.addCollaborator(person("bob@example.com"), step));
        long message = reply(REPLIED, "Please pull the plug.");
        assertThat(deliveries.of(List.of(message, 4711L)))
                .isEqualTo(Map.of(
                        message,
                        List.of(
                                new Delivery("bob@example.com", State.QUEUED),
                                new Delivery("karen@example.com", State.QUEUED))));
        assertThat(deliveries.of(List.of())).isEmpty();
    }

    @Test
    void whatHappensOutsideTheProcessIsToldInTheSameTransaction() {
        inStep(agent("agent1"), (it, step) -> {
            Message message = conversation.reply(it, "Pull the plug.", List.of(), step);
            publisher.publishEvent(new TicketNews(it, TicketNews.What.REPLIED, message));
        });
        assertThat(mails()).extracting(Mail::event).containsExactly("replied");
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        assertThatThrownBy(() -> inStep(agent("agent1"), (it, step) -> {
                    notifier.tell(it, RECEIVED);
                    throw new IllegalStateException("the step failed");
                }))
                .hasMessage("the step failed");
        assertThat(mails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyEventCanBeToldWhateverIsMissing(String language) {
        inStep(Actor.SYSTEM, (it, step) -> it.requester().speak(Locale.forLanguageTag(language)));
        desk.absent("agent1", "agent2");
        for (Resolution resolution : Resolution.values()) {
            inStep(Actor.SYSTEM, (it, step) -> it.resolve(resolution, null, null, step));
            Arrays.stream(NotificationEvent.values()).forEach(this::tell);
        }
        assertThat(mails())
                .allSatisfy(mail -> assertThat(mail.subject() + mail.body()).doesNotContain("{{", "null"))
                .allSatisfy(mail -> assertThat(mail.body()).isNotBlank());
    }

    @Test
    void anAgentGetsNoMailOfWhatHeHasSwitchedOffAndEverythingElse() {
        assign("agent1");
        desk.mute("agent1", "requester-wrote");
        heard(Actor.SYSTEM, "karen@example.com");
        assertThat(mails()).isEmpty();
        tell(THIRD_PARTY_DUE);
        assertThat(onlyMail().to()).isEqualTo("amira.haddad@flowdesk.local");
    }

    /** Whatever rows an analyst adds to the table. */
    @Test
    void aNoteNeverLeavesTheHouse() {
        inStep(agent("agent1"), (it, step) -> {
            it.addCollaborator(person("marvin@example.com"), step);
            Message note = conversation.note(it, "She is lying. @agent2", List.of(), step);
            Arrays.stream(NotificationEvent.values()).forEach(event -> notifier.tell(it, event, note));
        });
        assertThat(mails()).isNotEmpty();
        assertThat(mails()).extracting(Mail::to).doesNotContain("karen@example.com", "marvin@example.com");
    }

    @Test
    void onlyWhatAnAgentHasWrittenIsNoAutomaticMail() {
        assign("agent1");
        tell(RECEIVED);
        reply(REPLIED, "Please pull the plug.");
        heard(Actor.SYSTEM, "karen@example.com");
        assertThat(database.sql("select event from outbox where not automatic")
                        .query(String.class)
                        .list())
                .containsExactly("replied");
    }

    @Test
    void theAgentInChargeIsAskedToReachTheOneWhomAMailDidNot() {
        assign("agent1");
        tell(RECEIVED);
        database.sql("update outbox set state = 'FAILED', next_attempt_at = null")
                .update();
        tell(DELIVERY_FAILED);
        assertThat(inTransaction(() -> sideTasks.of(tickets.get(ticket))))
                .singleElement()
                .satisfies(task -> assertThat(task.title()).contains("karen@example.com"));
    }

    @Test
    void everyMailHasAnIdOfItsOwnAndWaitsToBeSent() {
        tell(RECEIVED);
        reply(REPLIED, "Please pull the plug.");
        assertThat(mails()).extracting(Mail::header).doesNotHaveDuplicates().allMatch(id -> id.matches("<.+@.+>"));
        assertThat(mails()).extracting(Mail::state).containsOnly("QUEUED");
    }

    // --- what happens -----------------------------------------------------------------------------------------------

    private long received(Contact from, String subject) {
        return inTransaction(() -> {
            Ticket it = tickets.create(subject, requesters.findOrCreate(from), Channel.PORTAL, NotificationContext.NOW);
            it.receive(desk.now().theTeam("service-desk"), "hardware", null, Level.MEDIUM, Level.MEDIUM, Map.of());
            it.become(Status.OPEN, null, steps.now());
            return it.id();
        });
    }

    private Requester person(String email) {
        return requesters.findOrCreate(Contact.byMail(email));
    }

    private void assign(String agent) {
        inStep(Actor.SYSTEM, (it, step) -> it.assignTo(agent, null, step));
    }

    private void resolve(Resolution how) {
        inStep(agent("agent1"), (it, step) -> {
            it.resolve(how, null, null, step);
            it.become(Status.RESOLVED, null, step);
        });
    }

    /** Tells the events one by one; from the first one about the end on, the ticket is solved. */
    private void resolveLater(List<NotificationEvent> events) {
        for (NotificationEvent event : events) {
            if (event == RESOLVED || event == RESOLVED_AND_CLOSED) {
                resolve(Resolution.SOLVED);
            }
            if (event.about().isPresent()) {
                reply(event, "Something about " + event);
            } else {
                tell(event);
            }
        }
    }

    private void tell(NotificationEvent event) {
        inStep(Actor.SYSTEM, (it, step) -> notifier.tell(it, event));
    }

    private long reply(NotificationEvent event, String body) {
        return in(agent("agent1"), (it, step) -> {
            Message message = conversation.reply(it, body, List.of(), step);
            notifier.tell(it, event);
            return message.id();
        });
    }

    private void heard(Actor who, String author) {
        inStep(who, (it, step) -> {
            Message message = conversation.heard(it, person(author), "It still burns", List.of(), Channel.EMAIL, step);
            notifier.tell(it, REQUESTER_WROTE, message);
        });
    }

    private Actor agent(String id) {
        return desk.now().actor(id).orElseThrow();
    }

    private Actor karen() {
        return inTransaction(() -> Actor.requester(person("karen@example.com").id()));
    }

    private void inStep(Actor who, BiConsumer<Ticket, Step> change) {
        in(who, (it, step) -> {
            change.accept(it, step);
            return 0L;
        });
    }

    private long in(Actor who, BiFunction<Ticket, Step, Long> change) {
        return actor.as(
                who, () -> inTransaction(() -> change.apply(tickets.lock(ticket), steps.through(Channel.TASKLIST))));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    // --- what was told ----------------------------------------------------------------------------------------------

    record Mail(String event, String person, String to, String subject, String body, String header, String state) {}

    private List<Mail> mails() {
        return database.sql("select event, recipient_person as person, recipient as to, subject, body,"
                        + " message_header as header, state from outbox where medium = 'MAIL' order by id")
                .query(Mail.class)
                .list();
    }

    private List<Mail> mailsTo(String address) {
        return mails().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    private Mail onlyMail() {
        assertThat(mails()).hasSize(1);
        return mails().get(0);
    }

    private List<SideTask> calls() {
        return inTransaction(() -> sideTasks.of(tickets.get(ticket)));
    }

    private String number() {
        return inTransaction(() -> tickets.get(ticket).number().value());
    }
}
