package io.flowdesk.ticket.desk;

import io.flowdesk.identity.Desks;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Level;
import io.flowdesk.identity.Team;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.Classification;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.assignment.Assignment;
import io.flowdesk.ticket.policy.Routing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Triage and later re-classification: topic, impact, urgency and service are set, everything derived follows. */
@Component
class Reclassification implements Handlers.Group {

    /** The outcome when another team, or an approver, has to look at it first. */
    static final String REROUTED = "reclassify";

    private final Desks desks;
    private final Routing routing;
    private final Assignment assignment;

    Reclassification(Desks desks, Routing routing, Assignment assignment) {
        this.desks = desks;
        this.routing = routing;
        this.assignment = assignment;
    }

    @Override
    public void register(Handlers.Registry registry) {
        registry.on(Action.Reclassify.class, this::reclassify);
    }

    private String reclassify(Action.Reclassify to, Ticket ticket, Step step) {
        Team before = desks.current().theTeam(ticket.ownership().team());
        String topicBefore = ticket.classification().topic();
        classify(to, ticket, step);
        prioritise(to, ticket, step);
        Team team = to.team() == null ? routing.teamFor(ticket) : assignment.requireTeam(to.team());
        ticket.moveTo(team, to.reason(), step);
        if (to.assignee() != null) {
            assignment.requireMember(ticket, to.assignee());
            ticket.choose(to.assignee());
        }
        boolean stays = team.equals(before) && !approvalChanges(ticket, topicBefore) && to.assignee() == null;
        if (stays && ticket.status() != Status.NEW) {
            return Handlers.CONTINUE;
        }
        assignment.sentOn(ticket, step);
        return REROUTED;
    }

    private void classify(Action.Reclassify to, Ticket ticket, Step step) {
        Classification was = ticket.classification();
        Optional<HelpTopic> topic = Optional.ofNullable(to.helpTopic()).map(this::requireTopic);
        boolean other = topic.isPresent() && !topic.get().key().equals(was.topic());
        ticket.classify(
                topic.map(HelpTopic::key).orElse(was.topic()),
                to.service() == null ? was.service() : to.service(),
                level(to.impact(), other ? topic.map(HelpTopic::impact).orElseThrow() : was.impact()),
                level(to.urgency(), other ? topic.map(HelpTopic::urgency).orElseThrow() : was.urgency()),
                to.reason(),
                step);
    }

    private static Level level(@Nullable Level stated, Level otherwise) {
        return stated == null ? otherwise : stated;
    }

    private void prioritise(Action.Reclassify to, Ticket ticket, Step step) {
        if (to.priority() != null) {
            requireReason(to);
            ticket.prioritise(to.priority(), true, to.reason(), step);
        } else {
            routing.prioritise(ticket, step);
        }
    }

    private static void requireReason(Action.Reclassify to) {
        if (to.reason() == null) {
            throw new InvalidInput("reason", "Overriding the priority needs a reason.");
        }
    }

    private HelpTopic requireTopic(String key) {
        return desks.current()
                .topic(key)
                .orElseThrow(() -> new InvalidInput("helpTopic", "There is no help topic " + key + "."));
    }

    /** It has to be asked for now, or need not be waited for any more. */
    private boolean approvalChanges(Ticket ticket, @Nullable String topicBefore) {
        return ticket.approval() != Approval.APPROVED
                && needsApproval(ticket.classification().topic()) != needsApproval(topicBefore);
    }

    private boolean needsApproval(@Nullable String topic) {
        return desks.current().topic(topic).map(HelpTopic::approval).orElse(false);
    }
}
