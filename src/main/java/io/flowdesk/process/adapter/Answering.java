package io.flowdesk.process.adapter;

import io.flowdesk.process.Names.Element;
import io.flowdesk.ticket.TicketProcess.Decision;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.action.ActionKind;
import java.util.Set;

/** Which open task an action is the answer to. */
final class Answering {

    private static final Set<String> WORK =
            Set.of(Element.WORK_ON_TICKET, Element.WAIT_FOR_REQUESTER, Element.WAIT_FOR_THIRD_PARTY);
    private static final Set<String> SUSPICION = Set.of(Element.JUDGE_SPAM, Element.JUDGE_DUPLICATE);
    private static final Set<String> CLOSING = Set.of(
            Element.WORK_ON_TICKET,
            Element.WAIT_FOR_REQUESTER,
            Element.WAIT_FOR_THIRD_PARTY,
            Element.TRIAGE,
            Element.JUDGE_SPAM,
            Element.JUDGE_DUPLICATE,
            Element.FOLLOW_UP,
            Element.STILL_A_PROBLEM);

    private Answering() {}

    static Set<String> elementsFor(Action action) {
        return switch (ActionKind.of(action)) {
            case ASSIGN, RECLASSIFY -> Set.of(Element.TRIAGE);
            case CLOSE -> CLOSING;
            case APPROVE, DECLINE -> Set.of(Element.APPROVE);
            case NOT_SPAM -> SUSPICION;
            case JUDGE -> Set.of(Element.STILL_A_PROBLEM);
            default -> WORK;
        };
    }

    static Set<String> elementsFor(Decision decision) {
        return switch (decision) {
            case TRIAGE -> Set.of(Element.TRIAGE);
            case APPROVAL -> Set.of(Element.APPROVE);
            case SUSPICION -> SUSPICION;
        };
    }
}
