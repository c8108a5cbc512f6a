package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import io.flowdesk.testing.TestClock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every action in every status, as the contract has it: what becomes of the ticket, or a conflict that says why. */
@FlowdeskTest
@TestInstance(Lifecycle.PER_CLASS)
class ActionsByStatusTest {

    /**
     * The status afterwards by its letter: NEW, OPEN, in Progress, waiting on reQuester or Third party, RESOLVED,
     * CLOSED, ARCHIVED; {@code =} as before, {@code -} refused.
     */
    private static final String TABLE =
            """
            -                   TRIAGE SUSPECTED APPROVAL OPEN PROGRESS ASKED SUPPLIER RESOLVED CLOSED TOO_LATE ARCHIVED
            claim                    -         -        -    P        =     -        -        -      -        -        -
            release                  -         -        -    =        O     =        =        -      -        -        -
            assign                   O         =        =    =        O     =        =        -      -        -        -
            refer                    -         -        -    =        =     -        -        -      -        -        -
            transfer                 -         -        -    O        O     O        O        -      -        -        -
            escalate                 -         -        -    O        O     O        O        -      -        -        -
            request-info             -         -        -    Q        Q     -        -        -      -        -        -
            wait-third-party         -         -        -    T        T     -        -        -      -        -        -
            resume                   -         -        -    -        -     P        P        -      -        -        -
            reclassify               O         =        O    O        O     O        O        -      -        -        -
            change-requester         -         -        -    =        =     -        -        -      -        -        -
            verify-identity          -         -        -    P        =     -        -        -      -        -        -
            resolve                  -         -        -    R        R     R        R        -      -        -        -
            confirm                  -         -        -    -        -     -        -        C      -        -        -
            reject                   -         -        -    -        -     -        -        O      -        -        -
            close                    C         C        C    C        C     C        C        C      -        -        -
            not-spam                 -         O        -    -        -     -        -        -      -        -        -
            approve                  -         -        O    -        -     -        -        -      -        -        -
            decline                  -         -        C    -        -     -        -        -      -        -        -
            reopen                   -         -        -    -        -     -        -        O      O        -        -
            withdraw                 C         C        C    C        C     C        C        -      -        -        -
            link                     =         =        =    =        =     =        =        =      -        -        -
            add-collaborator         =         =        =    =        =     =        =        =      -        -        -
            remove-collaborator      =         =        =    =        =     =        =        =      -        -        -
            add-task                 -         -        -    =        =     -        -        -      -        -        -
            log-work                 =         =        =    P        =     =        =        =      -        -        -
            NOTE                     =         =        =    =        =     =        =        =      -        -        -
            REPLY                    -         -        -    P        =     =        =        -      -        -        -
            REQUESTER                =         =        =    =        =     P        =        =      O        =        =
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    ATicketAt tickets;

    private final Map<Standing, String> untouched = new EnumMap<>(Standing.class);
    Api api;

    @BeforeEach
    void setUp() {
        api = Api.at(port).as("agent1");
    }

    @BeforeAll
    void someOtherTicketIsThere() {
        Api.at(port)
                .as("agent1")
                .post("/tickets", Sample.ticket("hardware").json())
                .expect(201);
    }

    static Stream<List<String>> rows() {
        return TABLE.lines().skip(1).map(ActionsByStatusTest::cells);
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split("\\s+"));
    }

    @Test
    void theTableHasAColumnForEveryStanding() {
        String head = TABLE.lines().findFirst().orElseThrow();
        assertThat(Arrays.stream(head.split("\\s+")).skip(1))
                .containsExactly(
                        Arrays.stream(Standing.values()).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void anActionIsPossibleExactlyWhereTheContractSaysSo(List<String> row) {
        List<String> head = cells(TABLE.lines().findFirst().orElseThrow());
        for (int column = 1; column < head.size(); column++) {
            check(row.get(0), Standing.valueOf(head.get(column)), row.get(column));
        }
    }

    private void check(String action, Standing standing, String expected) {
        if (expected.equals("-")) {
            isRefused(action, standing);
        } else {
            String path = tickets.that(standing, port);
            act(action, path).expect(Deed.isMessage(action) ? 201 : 200);
            String wanted = expected.equals("=") ? standing.letter() : expected;
            assertThat(letter(path))
                    .as("%s of a ticket that is %s", action, standing)
                    .isEqualTo(wanted);
        }
    }

    /** Nothing changes by it, so that all refusals share one ticket. */
    private void isRefused(String action, Standing standing) {
        String path = untouched.computeIfAbsent(standing, key -> tickets.that(key, port));
        String before = api.get(path).expect(200).header("ETag");
        Reply refused = act(action, path);
        assertThat(refused.status())
                .as("%s of a ticket that is %s", action, standing)
                .isEqualTo(409);
        assertThat(refused.expectProblem(409).text("detail")).contains(" ").endsWith(".");
        assertThat(api.get(path).header("ETag")).isEqualTo(before);
    }

    private Reply act(String action, String path) {
        Api who = Deed.isOfLead(action) ? Api.at(port).as("lead1") : api;
        return who.post(path + Deed.address(action), Deed.body(action, clock.instant()));
    }

    private String letter(String path) {
        return Standing.letterOf(api.get(path).expect(200).text("status"));
    }
}
