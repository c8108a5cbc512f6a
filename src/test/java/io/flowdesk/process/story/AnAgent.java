package io.flowdesk.process.story;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.action.Action.Escalation;
import io.flowdesk.ticket.hearing.Correspondence.Letter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Somebody of the desk, and what he does with a ticket. */
public final class AnAgent {

    private final Actor self;
    private final Doors doors;
    private final CurrentActor actor;

    AnAgent(Actor self, Doors doors, CurrentActor actor) {
        this.self = self;
        this.doors = doors;
        this.actor = actor;
    }

    public void does(ATicket ticket, Action action) {
        acting(() -> doors.act(ticket.number(), action, Channel.API));
    }

    /** Completes a task by its form in Tasklist. */
    public void completes(ATicket ticket, String task, Map<String, Object> fields) {
        doors.engine().complete(ticket.number(), task, self.id(), fields);
    }

    private void acting(Runnable work) {
        actor.as(self, () -> {
            work.run();
            return true;
        });
    }

    public void claims(ATicket ticket) {
        does(ticket, new Action.Claim());
    }

    public void releases(ATicket ticket) {
        does(ticket, new Action.Release());
    }

    public void replies(ATicket ticket, String text) {
        does(ticket, new Action.Reply(text, List.of()));
    }

    public void asks(ATicket ticket, String question) {
        does(ticket, new Action.RequestInfo(question));
    }

    /** @param until Berlin time */
    public void waitsForASupplierOf(ATicket ticket, String until) {
        does(ticket, new Action.WaitThirdParty("the supplier", Time.berlin(LocalDateTime.parse(until))));
    }

    public void resumes(ATicket ticket) {
        does(ticket, new Action.Resume());
    }

    public void resolves(ATicket ticket) {
        does(ticket, new Action.Resolve(Resolution.SOLVED, "Restart it.", true, null, null));
    }

    public void resolvesAndCloses(ATicket ticket) {
        does(ticket, new Action.Resolve(Resolution.SOLVED, "As said on the phone.", true, null, true));
    }

    public void closes(ATicket ticket, Resolution how) {
        does(ticket, new Action.Close(how, "nothing to do"));
    }

    public void transfers(ATicket ticket, String team) {
        does(ticket, new Action.Transfer(team, "it is theirs"));
    }

    public void escalates(ATicket ticket) {
        does(ticket, new Action.Escalate("too hard for us", null));
    }

    public void escalatesToTheLead(ATicket ticket) {
        does(ticket, new Action.Escalate("please look", Escalation.HIERARCHICAL));
    }

    public void reclassifies(ATicket ticket, String topic) {
        does(ticket, new Action.Reclassify(topic, null, null, null, null, "that is what it is", null, null));
    }

    /** Says anew how many it hits and how soon, and so the priority. */
    public void rates(ATicket ticket, Level impact, Level urgency) {
        does(ticket, new Action.Reclassify(null, impact, urgency, null, null, "it hits others, too", null, null));
    }

    public void reopens(ATicket ticket) {
        does(ticket, new Action.Reopen("it came back"));
    }

    /** Records what the requester said on the phone. */
    public void notesDown(ATicket ticket, String words) {
        acting(() -> doors.write(ticket.number(), new Letter(null, words, List.of(), Channel.PHONE)));
    }
}
