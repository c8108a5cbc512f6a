package io.flowdesk.process.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A ticket, and what a scenario expects of it. */
public final class ATicket {

    private final TicketNumber number;
    private final TicketFacts facts;
    private final EngineView engine;
    private int seen;
    private int watched;
    private int heard;

    ATicket(TicketNumber number, TicketFacts facts, EngineView engine) {
        this.number = number;
        this.facts = facts;
        this.engine = engine;
    }

    public TicketNumber number() {
        return number;
    }

    public ATicket forgettingItsWay() {
        seen = engine.path(number).size();
        watched = engine.clockPath(number).size();
        heard = facts.told(number).size();
        return this;
    }

    /** Since the last look it has passed these elements, in this order, and nothing else. */
    public ATicket walked(String... legs) {
        List<String> path = engine.path(number);
        List<String> expected = new ArrayList<>();
        Arrays.stream(legs).forEach(leg -> expected.addAll(List.of(leg.strip().split("\\s+"))));
        assertThat(path.subList(seen, path.size())).as("the way of %s", number).isEqualTo(expected);
        seen = path.size();
        return this;
    }

    /** Since the last look the process that watches its SLA has passed these elements, and nothing else. */
    public ATicket clockWalked(String... legs) {
        List<String> path = engine.clockPath(number);
        List<String> expected = new ArrayList<>();
        Arrays.stream(legs).forEach(leg -> expected.addAll(List.of(leg.strip().split("\\s+"))));
        assertThat(path.subList(watched, path.size()))
                .as("the clock of %s", number)
                .isEqualTo(expected);
        watched = path.size();
        return this;
    }

    /** Everything the ledger says of a clock, to the minute in Berlin: {@code "2026-11-23T10:00 STARTED"}. */
    public ATicket hasLedger(String clock, String... entries) {
        assertThat(facts.ledger(number, clock)).containsExactly(entries);
        return this;
    }

    /** What its clocks did since that time in Berlin, one after the other. */
    public ATicket hasMovedItsClocks(String since, String... moves) {
        assertThat(facts.ledgerSince(number, Time.berlin(since))).containsExactly(moves);
        return this;
    }

    /** When the earliest of its SLA clocks is due, in Berlin; "never" if none runs. */
    public ATicket isDueAt(String at) {
        assertThat(facts.dueAt(number)).isEqualTo(at);
        return this;
    }

    /** The due date that Tasklist shows of the work on it, in Berlin; "never" if it shows none. */
    public ATicket hasItsWorkDueAt(String at) {
        assertThat(engine.workIsDueAt(number)).isEqualTo(at);
        return this;
    }

    /** All mails of that event leave at that time at the earliest, in Berlin. */
    public ATicket sendsMailsAbout(String event, String at) {
        assertThat(facts.mailsLeave(number, event)).isNotEmpty().containsOnly(at);
        return this;
    }

    /** When the next milestone of its SLA comes; "never" if no clock runs. */
    public ATicket hasItsNextMilestone(String at) {
        assertThat(engine.nextMilestone(number)).isEqualTo(at);
        return this;
    }

    /** Since the last look these people were told of these events, and nobody of anything else. */
    public ATicket told(String... news) {
        List<String> all = facts.told(number);
        assertThat(all.subList(heard, all.size())).as("told of %s", number).containsExactly(news);
        heard = all.size();
        return this;
    }

    /** It stayed where it was. */
    public ATicket stayed() {
        assertThat(engine.path(number).subList(seen, engine.path(number).size()))
                .isEmpty();
        return this;
    }

    /** Status (and resolution), team, and who has it: {@code "CLOSED as SOLVED, service-desk, agent1"}. */
    public ATicket is(String standing) {
        assertThat(facts.standing(number)).isEqualTo(standing);
        return this;
    }

    /** Every open task: {@code "Task_Triage 'Triage · Help' nobody [service-desk] 30"}. */
    public ATicket hasTasks(String... tasks) {
        assertThat(engine.tasks(number)).containsExactlyInAnyOrder(tasks);
        return this;
    }

    public ATicket hasNoTask() {
        return hasTasks();
    }

    /** These events, in this order, with others in between: {@code "agent1: status OPEN → IN_PROGRESS"}. */
    public ATicket tells(String... events) {
        assertThat(facts.audit(number)).containsSubsequence(events);
        return this;
    }

    /** As the other one, whoever did it. */
    public ATicket tellsThat(String... events) {
        assertThat(facts.audit(number).stream().map(event -> event.replaceFirst("^\\S+: ", "")))
                .containsSubsequence(events);
        return this;
    }

    /** These messages and no others, the oldest first: {@code "REPLY by TASKLIST"}. */
    public ATicket holds(String... messages) {
        assertThat(facts.conversation(number)).containsExactly(messages);
        return this;
    }

    public ATicket doesNotTell(String event) {
        assertThat(facts.audit(number)).doesNotContain(event);
        return this;
    }

    /** When a timer that is armed fires, in Berlin, to the minute. */
    public ATicket isDue(String timer, String at) {
        assertThat(engine.due(number, timer)).as(timer).isEqualTo(at);
        return this;
    }

    /** It fires now, whatever the time. */
    public ATicket reaches(String timer) {
        engine.fire(number, timer);
        return this;
    }

    /** Every timer that is armed. */
    public ATicket hasTimers(String... timers) {
        assertThat(engine.timers(number)).containsExactlyInAnyOrder(timers);
        return this;
    }

    /** Its lifecycle has ended: no process stands for it any more. */
    public ATicket isOver() {
        assertThat(engine.runs(number)).isFalse();
        return this;
    }

    public TicketFacts.Snapshot snapshot() {
        return facts.of(number);
    }
}
