package io.flowdesk.notification.telling;

import io.flowdesk.notification.NotificationPolicy.Medium;
import io.flowdesk.notification.NotificationPolicy.Rule;
import io.flowdesk.notification.letter.Letter;
import io.flowdesk.notification.letter.Letters;
import io.flowdesk.notification.outbox.Outbox;
import io.flowdesk.notification.outbox.Outgoing;
import io.flowdesk.notification.recipient.Addressee;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.side.SideTask;
import io.flowdesk.ticket.side.SideTasks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings one notice to people: mails into the outbox, tasks to call them, or a task in Tasklist. */
@Component
class Courier {

    private final Letters letters;
    private final Outbox outbox;
    private final SideTasks tasks;
    private final Steps steps;
    private final OfficeHours hours;

    Courier(Letters letters, Outbox outbox, SideTasks tasks, Steps steps, OfficeHours hours) {
        this.letters = letters;
        this.outbox = outbox;
        this.tasks = tasks;
        this.steps = steps;
        this.hours = hours;
    }

    void bring(Notice notice, Rule rule, List<Addressee> people) {
        switch (rule.medium()) {
            case MAIL -> people.forEach(person -> mail(notice, rule, person));
            case CALL -> people.forEach(person -> call(notice, rule, person));
            case TASK -> task(notice, rule, people);
        }
    }

    /** One task for all of them: of one person it is his, of several it is offered to the team. */
    private void task(Notice notice, Rule rule, List<Addressee> people) {
        Addressee first = people.get(0);
        Letter letter = letters.note(rule.template(), first, notice.ticket(), notice.message());
        String assignee = people.size() == 1 ? first.person() : null;
        SideTask.Kind kind = notice.event().isOfSla() ? SideTask.Kind.NOTICE : SideTask.Kind.REMINDER;
        tasks.addNotice(notice.ticket(), kind, letter.subject(), letter.body(), assignee, steps.now());
    }

    /** An agent without an address, or who wants no such mail, finds it in Tasklist. */
    private void mail(Notice notice, Rule rule, Addressee person) {
        person.mailAddress()
                .filter(address -> person.wantsMailOf(notice.event()))
                .ifPresent(address -> {
                    Letter letter = letters.mail(rule.template(), person, notice.ticket(), notice.message());
                    outbox.add(outgoing(notice, Medium.MAIL, person, address, letter));
                });
    }

    private void call(Notice notice, Rule rule, Addressee person) {
        String phone = Optional.ofNullable(person.phone()).orElse("");
        Letter letter = letters.note(rule.template(), person, notice.ticket(), notice.message());
        if (outbox.add(outgoing(notice, Medium.CALL, person, phone, letter))) {
            SideTask.Kind kind = notice.event().isLast() ? SideTask.Kind.LAST_CALL : SideTask.Kind.CALL;
            tasks.addCall(notice.ticket(), kind, letter.subject(), letter.body(), steps.now());
        }
    }

    /** Silence, too, ends a ticket as resolved. */
    private static boolean isAutomatic(Notice notice, Addressee person) {
        boolean answer = notice.event().isAnswer() && notice.ticket().resolution() != Resolution.NO_RESPONSE;
        return person.kind() == Addressee.Kind.AGENT || !answer;
    }

    private Outgoing outgoing(Notice notice, Medium medium, Addressee person, String address, Letter letter) {
        return new Outgoing(
                notice.ticket().id(),
                notice.messageId(),
                notice.event().key(),
                notice.event().isUnique(),
                isAutomatic(notice, person),
                hours.earliest(notice, person),
                medium,
                person,
                address,
                letter);
    }
}
