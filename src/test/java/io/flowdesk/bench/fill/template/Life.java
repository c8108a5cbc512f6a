package io.flowdesk.bench.fill.template;

import io.flowdesk.identity.Level;
import io.flowdesk.ticket.IdentityProof;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.action.WorkKind;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A way that tickets take.
 *
 * @param weight how many of 100 or so take it
 * @param topics some of which are asked for more often
 * @param oldest in days; how long ago it began at most
 * @param youngest in days
 */
public record Life(int weight, List<String> topics, int youngest, int oldest, Consumer<Course> way) {

    private static final List<String> OFFERED = List.of("hardware", "hardware", "access-and-passwords");
    private static final List<String> ASSIGNED = List.of("software", "software", "email", "network");
    private static final List<String> ANY = List.of(
            "hardware", "hardware", "hardware", "access-and-passwords", "software", "software", "email", "network");
    private static final int OVER = 45;
    private static final int LONG_OVER = 75;

    static final List<Life> OPEN = List.of(
            new Life(16, OFFERED, 0, 12, course -> {}),
            new Life(6, ASSIGNED, 0, 12, course -> {}),
            new Life(3, List.of("report-a-problem", "other"), 0, 2, course -> {}),
            new Life(2, List.of("request-something"), 0, 1, course -> {}),
            new Life(1, List.of("business-critical-outage"), 0, 2, Life::begins),
            new Life(12, ANY, 0, 10, Life::begins),
            new Life(6, ANY, 0, 10, Life::talks),
            new Life(4, ANY, 0, 3, course -> asks(course)),
            new Life(4, ANY, 1, 6, Life::asksAndHears),
            new Life(3, ANY, 0, 10, Life::waitsForASupplier),
            new Life(4, ANY, 0, 1, Life::solves),
            new Life(3, ANY, 0, 8, Life::escalates),
            new Life(2, ANY, 0, 10, course -> course.agent().escalatesToTheLead(course.ticket())),
            new Life(2, ANY, 0, 10, Life::asksAColleague),
            new Life(
                    2,
                    ANY,
                    0,
                    2,
                    course -> course.does(new Action.Promise(course.now().plus(Duration.ofDays(9))))),
            new Life(2, ANY, 0, 10, Life::putsOff),
            new Life(2, ANY, 6, 12, Life::isReopened),
            new Life(1, ANY, 3, 6, Life::isRejected));

    static final List<Life> CLOSED_LATELY = List.of(
            new Life(6, ANY, 2, 10, Life::isConfirmed),
            new Life(2, ANY, 2, 10, Life::isSolvedByPhone),
            new Life(1, ANY, 2, 10, course -> course.agent().closes(course.ticket(), Resolution.INVALID)));

    static final List<Life> OVER_LONG_AGO = List.of(
            new Life(14, ANY, OVER, LONG_OVER, Life::isConfirmed),
            new Life(12, ANY, OVER, LONG_OVER, Life::isSolvedByPhone),
            new Life(8, ANY, OVER, LONG_OVER, Life::solves),
            new Life(4, ANY, OVER, LONG_OVER, course -> asks(course)),
            new Life(4, ANY, OVER, LONG_OVER, Life::isDiscussedAndSolved),
            new Life(3, ANY, OVER, LONG_OVER, Life::isRejectedAndSolved),
            new Life(2, ANY, OVER, LONG_OVER, course -> course.requester().withdraws(course.ticket())),
            new Life(2, ANY, OVER, LONG_OVER, course -> course.agent().closes(course.ticket(), Resolution.INVALID)),
            new Life(1, List.of("request-something"), OVER, LONG_OVER, Life::isDeclined));

    /** Each as often as it weighs. */
    static List<Life> mixed(List<Life> lives) {
        int rounds = lives.stream().mapToInt(Life::weight).max().orElseThrow();
        return IntStream.range(0, rounds)
                .boxed()
                .flatMap(round -> lives.stream().filter(life -> takesPart(life, round, rounds)))
                .toList();
    }

    /** Spread evenly, so that the first of them show every way. */
    private static boolean takesPart(Life life, int round, int rounds) {
        return round * life.weight() / rounds != (round - 1) * life.weight() / rounds || round == 0;
    }

    private static void begins(Course course) {
        course.afterSomeHours();
        course.agent().claims(course.ticket());
        if (course.perhaps()) {
            course.agent().replies(course.ticket(), Words.REPLY);
        }
    }

    private static void talks(Course course) {
        begins(course);
        for (int turn = course.upTo(5); turn > 0; turn--) {
            course.afterSomeHours();
            course.requester().writes(course.ticket(), Words.ANSWER);
            course.afterSomeHours();
            course.does(
                    course.perhaps()
                            ? new Action.Reply(Words.REPLY, List.of())
                            : new Action.Note(Words.NOTE, List.of()));
        }
        course.does(new Action.LogWork(WorkKind.REMOTE_SESSION, course.now(), 25, Words.NOTE));
    }

    private static void asks(Course course) {
        begins(course);
        course.agent().asks(course.ticket(), Words.QUESTION);
    }

    private static void asksAndHears(Course course) {
        asks(course);
        course.afterSomeHours();
        course.requester().writes(course.ticket(), Words.ANSWER);
    }

    private static void waitsForASupplier(Course course) {
        begins(course);
        course.does(
                new Action.WaitThirdParty("the supplier sends one", course.now().plus(Duration.ofDays(20))));
    }

    private static void solves(Course course) {
        begins(course);
        course.afterSomeHours();
        prove(course);
        course.does(new Action.Resolve(Resolution.SOLVED, Words.SOLUTION, true, "worn out", null));
    }

    /** Some topics want to know first who asks. */
    public static void prove(Course course) {
        course.does(new Action.VerifyIdentity(IdentityProof.How.CALL_BACK, "number on file"));
    }

    private static void isConfirmed(Course course) {
        solves(course);
        course.afterSomeHours();
        course.requester().confirms(course.ticket());
    }

    private static void isSolvedByPhone(Course course) {
        begins(course);
        prove(course);
        course.agent().resolvesAndCloses(course.ticket());
    }

    private static void escalates(Course course) {
        begins(course);
        course.afterSomeHours();
        course.agent().escalates(course.ticket());
    }

    private static void asksAColleague(Course course) {
        begins(course);
        course.does(new Action.AddTask("Look for a spare part", "infrastructure", null));
        course.does(new Action.Refer("engineering"));
        course.does(new Action.AddCollaborator("colleague%d@example.org".formatted(course.upTo(50))));
    }

    private static void putsOff(Course course) {
        begins(course);
        course.putOff(5);
    }

    private static void isReopened(Course course) {
        isConfirmed(course);
        course.after(Duration.ofDays(2));
        course.agent("agent1").reopens(course.ticket());
    }

    private static void isRejected(Course course) {
        solves(course);
        course.afterSomeHours();
        course.requester().rejects(course.ticket());
    }

    private static void isRejectedAndSolved(Course course) {
        isRejected(course);
        solves(course);
    }

    private static void isDiscussedAndSolved(Course course) {
        talks(course);
        isConfirmed(course);
    }

    private static void isDeclined(Course course) {
        course.afterSomeHours();
        course.agent("lead1").does(course.ticket(), new Action.Decline("We have one already."));
    }

    static Stream<Level> levels() {
        return Stream.of(Level.LOW, Level.MEDIUM, Level.MEDIUM, Level.MEDIUM, Level.HIGH);
    }
}
