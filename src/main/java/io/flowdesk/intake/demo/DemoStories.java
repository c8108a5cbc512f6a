package io.flowdesk.intake.demo;

import io.flowdesk.ticket.IdentityProof;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.action.WorkKind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happened on the demo's desk before you came. */
@Component
class DemoStories {

    private final DemoDesk desk;
    private final Clock clock;

    DemoStories(DemoDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void tellAll() {
        waitsForTriage();
        waitsForApproval();
        isOfferedToTheQueue();
        isBeingWorkedOn();
        waitsForTheRequester();
        waitsForTheVendor();
        isResolved();
        isClosed();
        isArchived();
    }

    private void waitsForTriage() {
        desk.asks(
                "cliff.hanger@example.org",
                "Cliff Hanger",
                "report-a-problem",
                "Orders cannot be saved",
                "Since this morning the order entry shows an error as soon as I press save.");
    }

    private void waitsForApproval() {
        desk.asks(
                "mona.lott@example.org",
                "Mona Lott",
                "request-something",
                "Second screen for my desk",
                "I compare price lists all day long and would like to see two at once.");
    }

    private void isOfferedToTheQueue() {
        desk.asks(
                "paige.turner@example.org",
                "Paige Turner",
                "hardware",
                "Printer on the second floor jams",
                "Every third page gets stuck in the rear tray.");
    }

    private void isBeingWorkedOn() {
        TicketNumber number = desk.asks(
                "karen.post@example.org",
                "Karen Post",
                "access-and-passwords",
                "Cannot sign in after my holiday",
                "My password is refused and the security questions are not the ones I know.");
        desk.does("agent1", number, new Action.Claim());
        desk.does("agent1", number, new Action.VerifyIdentity(IdentityProof.How.CALL_BACK, "number on file"));
        desk.does(
                "agent1",
                number,
                new Action.Reply(
                        "Thank you for your patience on the phone. I am unlocking your account now.", List.of()));
    }

    private void waitsForTheRequester() {
        TicketNumber number = desk.asks(
                "wanda.round@example.org",
                "Wanda Round",
                "email",
                "Mail on my phone is a day late",
                "On the laptop everything arrives at once.");
        desk.does(
                "expert1",
                number,
                new Action.RequestInfo("Which phone is it, and which version of its system does it show?"));
    }

    private void waitsForTheVendor() {
        TicketNumber number = desk.asks(
                "phil.harmonic@example.org",
                "Phil Harmonic",
                "software",
                "Camera is not found after the upgrade",
                "In every meeting the others hear me but do not see me.");
        desk.does(
                "expert1",
                number,
                new Action.LogWork(
                        WorkKind.REMOTE_SESSION,
                        clock.instant(),
                        25,
                        "The driver of the old system is still in place; the vendor has no other yet."));
        desk.does(
                "expert1",
                number,
                new Action.WaitThirdParty(
                        "The vendor sends a driver", clock.instant().plus(Duration.ofDays(3))));
    }

    private void isResolved() {
        TicketNumber number = desk.asks(
                "annette.work@example.org",
                "Annette Work",
                "network",
                "No network in meeting room 4",
                "The socket under the table is dead.");
        desk.does(
                "expert2",
                number,
                new Action.Resolve(
                        Resolution.SOLVED, "The socket was not patched; it is now.", null, "patch panel", null));
    }

    private void isClosed() {
        TicketNumber number = desk.asks(
                "bill.board@example.org",
                "Bill Board",
                "hardware",
                "Keyboard with coffee in it",
                "The letter e types itself.");
        desk.does(
                "agent2",
                number,
                new Action.Resolve(Resolution.SOLVED, "A new keyboard is on your desk.", null, null, null));
        desk.confirms(number);
    }

    private void isArchived() {
        TicketNumber number = desk.asks(
                "rick.shaw@example.org",
                "Rick Shaw",
                "hardware",
                "Battery of the old laptop",
                "It lasts for ten minutes only.");
        desk.does(
                "agent2", number, new Action.Resolve(Resolution.SOLVED, "The battery was replaced.", null, null, null));
        desk.confirms(number);
        desk.archives(number);
    }
}
