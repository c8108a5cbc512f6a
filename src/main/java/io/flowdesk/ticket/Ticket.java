package io.flowdesk.ticket;

import io.flowdesk.identity.Level;
import io.flowdesk.identity.Team;
import io.flowdesk.sla.policy.Agreement;
import io.flowdesk.ticket.action.Action.Escalation;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.refusal.NotPossible;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request and everything that is true about it now. It defends its own transitions; each change is reported to the
 * {@link Step} that asks for it. Only change a ticket that was locked by {@link Tickets}.
 */
@Entity
public class Ticket extends TicketFacts {

    protected Ticket() {}

    Ticket(TicketNumber number, String subject, Requester requester, Channel channel, Instant at) {
        this.number = number.value();
        this.subject = subject;
        this.requester = requester;
        this.channel = channel;
        this.reachableByMail = requester.isReachableByMail();
        this.milestones = new Milestones(at);
        this.milestones.firstRespondedAt = channel.isConversation() ? at : null;
    }

    /** At receipt, or when another topic brings another policy: what followed from it is in the ledger. */
    public void agree(Agreement next) {
        agreement = next;
    }

    /** Somebody asks for the versions of today. */
    public void agree(Agreement next, Step step) {
        change("slaVersion", agreement.versions(), next.versions(), "policies and calendars of today", step);
        agreement = next;
        touch(step);
    }

    /** No change of the ticket itself: the revision stays. */
    public void due(@Nullable Instant next) {
        dueAt = next;
    }

    /** First facts at receipt, before anything is decided; told as one event of the receipt, not one by one. */
    public void receive(
            Team team,
            @Nullable String topic,
            @Nullable String service,
            Level impact,
            Level urgency,
            Map<String, Object> answers) {
        ownership = new Ownership(team.key(), team.tier());
        classification = new Classification(topic, service, impact, urgency);
        fields.putAll(answers);
    }

    /** Moves on in the flow. What a status must not become is refused. */
    public void become(Status next, @Nullable String custom, Step step) {
        NotPossible.unless(status.mayBecome(next), "A ticket that is " + status + " cannot become " + next + ".");
        change("customStatus", customStatus, custom, null, step);
        this.customStatus = custom;
        if (next != status) {
            Status was = status;
            this.status = next;
            enter(next, step);
            step.changed(this, "status", was, next, null);
        }
        touch(step);
    }

    private void enter(Status next, Step step) {
        milestones.reached(next, step.at());
        if (next.isWaiting()) {
            waiting = Waiting.startedAt(step.at()).on(waiting.reason(), waiting.until());
        } else if (next == Status.RESOLVED) {
            waiting = Waiting.startedAt(step.at());
        } else {
            waiting = Waiting.nothing();
        }
    }

    /** No step of the flow, whose transitions hold: the status was overwritten, and what belongs to it was not. */
    public void restore(Status overwritten, String why, Step step) {
        Status was = status;
        status = overwritten;
        change("status", was, overwritten, why, step);
        touch(step);
    }

    /** States what it waits for; the status follows in the flow. */
    public void waitFor(@Nullable String reason, @Nullable Instant until, Step step) {
        NotPossible.unless(status.isWorkable(), "Only a ticket that is being worked on can wait.");
        waiting = Waiting.nothing().on(reason, until);
        touch(step);
    }

    public void reminded(Step step) {
        waiting.reminders++;
        step.happened(this, EventKind.REMINDED, null);
        touch(step);
    }

    /** States how it ended; the status follows in the flow. */
    public void resolve(Resolution how, @Nullable String cause, @Nullable String reason, Step step) {
        NotPossible.unless(!status.isOver(), "A ticket that is " + status + " has its resolution already.");
        change("resolution", resolution, how, reason, step);
        this.resolution = how;
        this.cause = cause;
        this.closeReason = reason;
        touch(step);
    }

    public void reopen(@Nullable String why, Step step) {
        NotPossible.unless(
                status == Status.RESOLVED || status == Status.CLOSED,
                "Only a resolved or closed ticket can be reopened.");
        milestones.reopened();
        change("resolution", resolution, null, null, step);
        resolution = null;
        closeReason = null;
        step.happened(this, EventKind.REOPENED, why);
        become(Status.OPEN, null, step);
    }

    public void archive(Step step) {
        lifecycle = null;
        become(Status.ARCHIVED, null, step);
    }

    /** Its lifecycle is only being started, so nothing that belongs to it is stored yet. */
    public boolean isBeingOpened() {
        return lifecycle == null && !status.isOver();
    }

    /** Follows one process instance for its whole life. */
    public void follow(@Nullable String processInstanceId) {
        this.lifecycle = processInstanceId;
    }

    public void classify(
            @Nullable String topic,
            @Nullable String service,
            Level impact,
            Level urgency,
            @Nullable String why,
            Step step) {
        boolean sameScale = impact == classification.impact() && urgency == classification.urgency();
        change("topic", classification.topic(), topic, why, step);
        change("service", classification.service(), service, why, step);
        change("impact", classification.impact(), impact, why, step);
        change("urgency", classification.urgency(), urgency, why, step);
        Classification next = new Classification(topic, service, impact, urgency);
        next.priority = classification.priority();
        next.overridden = classification.isOverridden() && sameScale;
        this.classification = next;
        touch(step);
    }

    /** @param override an agent's own choice, which holds until impact or urgency changes */
    public void prioritise(Priority priority, boolean override, @Nullable String why, Step step) {
        change("priority", classification.priority(), priority, why, step);
        classification.priority = priority;
        classification.overridden = override;
        touch(step);
    }

    /** Gives it to another team; nobody of it has it yet. */
    public void moveTo(Team team, @Nullable String why, Step step) {
        if (!team.key().equals(ownership.team())) {
            change("team", ownership.team(), team.key(), why, step);
            ownership.team = team.key();
            ownership.tier = team.tier();
            assignTo(null, why, step);
        }
        touch(step);
    }

    /** @param agent null: nobody has it, the team's queue shows it */
    public void assignTo(@Nullable String agent, @Nullable String why, Step step) {
        if (Objects.equals(agent, ownership.assignee())) {
            return;
        }
        change("assignee", ownership.assignee(), agent, why, step);
        if (ownership.assignee() != null) {
            ownership.lastAgent = ownership.assignee();
        }
        ownership.assignee = agent;
        if (agent != null) {
            ownership.lastAgent = agent;
            workers.add(agent);
        }
        touch(step);
    }

    /** @param agent whom the next assignment shall pick; null: nobody in particular */
    public void choose(@Nullable String agent) {
        ownership.chosenAgent = agent;
    }

    /** Whoever had it last is among them already. */
    public void workedOnBy(String agent) {
        if (!agent.equals(ownership.lastAgent)) {
            workers.add(agent);
        }
    }

    public void referTo(String team, Step step) {
        referred = true;
        if (referredTo.add(team)) {
            step.changed(this, "referredTo", null, team, null);
            touch(step);
        }
    }

    public void identityVerified(IdentityProof.How how, @Nullable String note, Step step) {
        identityProof = new IdentityProof(how, step.by().id(), step.at());
        step.changed(this, "identityVerified", null, how, note);
        touch(step);
    }

    public void promise(Instant at, Step step) {
        change("promisedAt", promisedAt, at, null, step);
        promisedAt = at;
        touch(step);
    }

    public void suspect(Suspicion what, String why, @Nullable Long original, Step step) {
        suspicion = what;
        suspicionReason = why;
        duplicateOf = original;
        step.changed(this, "suspicion", null, what, why);
    }

    public void clearOfSuspicion(Step step) {
        step.changed(this, "suspicion", suspicion, null, null);
        suspicion = null;
        touch(step);
    }

    public void approval(@Nullable Approval state, @Nullable String by, @Nullable String reason, Step step) {
        change("approval", approval, state, reason, step);
        approval = state;
        approver = by;
        touch(step);
    }

    public void changeRequester(Requester next, Step step) {
        step.changed(this, "requester", requester.id(), next.id(), null);
        requester = next;
        reachableByMail = next.isReachableByMail();
        touch(step);
    }

    public void addCollaborator(Requester person, Step step) {
        accompanied = true;
        if (collaborators.add(person)) {
            step.changed(this, "collaborator", null, person.id(), null);
            touch(step);
        }
    }

    public void removeCollaborator(Requester person, Step step) {
        if (collaborators.remove(person)) {
            step.changed(this, "collaborator", person.id(), null, null);
            touch(step);
        }
    }

    /** Answers from the form of a step that the desk has added itself. */
    public void answer(Map<String, Object> answers, Step step) {
        answers.forEach((field, answer) -> change("field " + field, fields.get(field), answer, null, step));
        fields.putAll(answers);
        touch(step);
    }

    /** An agent's public message went out. */
    public void answered(Step step) {
        milestones.answered(step.at());
        if (!crossed) {
            unreadSince = null;
        }
        touch(step);
    }

    /** The requester or a collaborator wrote. */
    public void heardFromRequester(Step step) {
        if (unreadSince == null) {
            unreadSince = step.at();
        }
        touch(step);
    }

    public void wantsEscalation(@Nullable Escalation kind) {
        wantedEscalation = kind;
    }

    public @Nullable Escalation wantedEscalation() {
        return wantedEscalation;
    }

    public void crossedByRequester() {
        crossed = true;
    }

    /** A message of the requester overtook the step that is being made. */
    public boolean isCrossed() {
        return crossed;
    }

    /** The place of a new message or event among all of this ticket, whatever node and clock they come from. */
    public long nextEntry() {
        return ++entries;
    }

    /** Makes the revision change also when only a message, link or attachment was added. */
    public void touch(Step step) {
        milestones.updated(step.at());
        lastActor = step.by().id();
        changes++;
    }

    private void change(String field, @Nullable Object was, @Nullable Object becomes, @Nullable String why, Step step) {
        if (!Objects.equals(was, becomes)) {
            step.changed(this, field, was, becomes, why);
            statedReason = statedReason == null ? why : statedReason;
        }
    }
}
