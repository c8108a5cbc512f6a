package io.flowdesk.api.actions;

/** What the OpenAPI document says about actions. */
final class ActionDocs {

    static final String TABLE =
            """
            An action that is not possible in the ticket's status is a 409 that says why. An action that moves the \
            ticket completes its one open task, exactly as Tasklist does. Acting on an unassigned ticket claims it.

            | action | body |
            |---|---|
            | claim, release, resume, confirm, not-spam, approve, withdraw | `{}` |
            | assign | `{assignee}` |
            | refer | `{team}` |
            | transfer | `{team, reason}` |
            | escalate | `{reason, kind?: FUNCTIONAL or HIERARCHICAL}` |
            | request-info, reject | `{body}` |
            | wait-third-party | `{reason, until}` |
            | reclassify | `{helpTopic?, impact?, urgency?, priority?, service?, reason?}` |
            | change-requester, add-collaborator, remove-collaborator | `{email}` |
            | verify-identity | `{how: CALL_BACK, MANAGER or IN_PERSON, note?}` |
            | resolve | `{resolution, body, verified?, cause?, close?}` |
            | close | `{resolution, reason}` |
            | decline, reopen | `{reason}` |
            | link | `{to, kind: RELATED, CAUSED_BY, FOLLOW_UP or DUPLICATE}` |
            | add-task | `{title, team or assignee}` |
            | promise | `{at}` |
            | log-work | `{kind: CALL, REMOTE_SESSION, VISIT, CHANGE or OTHER, startedAt, minutes, text}` |
            """;

    private ActionDocs() {}
}
