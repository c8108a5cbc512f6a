package io.flowdesk.story.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asked may take it back, wherever it stands, as long as nobody has solved it. */
class WithdrawnTest extends Play {

    private ARequester ida;
    private AColleague agent1;
    private ACase ticket;

    @BeforeEach
    void idaAsks() {
        ida = requester("ida");
        agent1 = colleague("agent1");
        ticket = asks("hardware");
    }

    private ACase asks(String topic) {
        return ida.files(topic, "The printer prints blank pages", "All of them.");
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                way("OPEN, service-desk, nobody", (agent, ticket) -> {}),
                way("IN_PROGRESS, service-desk, agent1", (agent, ticket) -> agent.claims(ticket)),
                way("WAITING_ON_REQUESTER, service-desk, agent1", (agent, ticket) -> agent.asks(ticket, "Which?")),
                way(
                        "WAITING_ON_THIRD_PARTY, service-desk, agent1",
                        (agent, ticket) -> agent.does(
                                ticket,
                                "wait-third-party",
                                Map.of("reason", "Toner", "until", "2026-11-25T08:00:00Z"))));
    }

    private static Arguments way(String standing, BiConsumer<AColleague, ACase> steps) {
        return Arguments.of(standing, steps);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void itIsTakenBack(String standing, BiConsumer<AColleague, ACase> steps) {
        steps.accept(agent1, ticket);
        ticket.is(standing + ", NORMAL");
        isTakenBack(ticket);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-a-problem", "request-something"})
    void itIsTakenBackBeforeAnybodyHasDecided(String topic) {
        ACase undecided = asks(topic);
        assertThat(undecided.field("status")).isEqualTo("NEW");
        isTakenBack(undecided);
    }

    private void isTakenBack(ACase one) {
        String before = one.field("status");
        assertThat(ida.withdraws(one).textOf(".done")).contains("taken the request back");
        assertThat(one.field("status")).isEqualTo("CLOSED");
        assertThat(one.field("resolution")).isEqualTo("WITHDRAWN");
        one.tells("11-23 10:00 ida: status " + before + " → CLOSED");
        colleague("admin").finds(one);
    }

    @Test
    void whoeverWorksOnItIsTold() {
        agent1.claims(ticket);
        ida.withdraws(ticket);
        ticket.posts("We have received your request → ida", "Taken back: … → agent1");
    }

    @Test
    void whoTakesItBackOnThePhoneIsRecorded() {
        agent1.does(ticket, "withdraw", Map.of());
        ticket.is("CLOSED as WITHDRAWN, service-desk, nobody, NORMAL")
                .tells("11-23 10:00 agent1: resolution nobody → WITHDRAWN");
    }
}
