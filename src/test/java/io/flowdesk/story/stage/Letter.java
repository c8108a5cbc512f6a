package io.flowdesk.story.stage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody of the outside or of the desk finds in his mailbox.
 *
 * @param to address of the mailbox
 * @param who user id of an agent, or the first name of a requester
 */
public record Letter(String to, String who, String subject, String body) {

    private static final Pattern NUMBER = Pattern.compile("^\\[HD-\\d+] ");

    /** {@code "Is it solved? … → karen"}: without number and subject of the ticket. */
    String inShort(String ticketSubject) {
        String plain = NUMBER.matcher(subject).replaceFirst("").replace(ticketSubject, "…");
        return plain + " → " + who;
    }

    /** Path of the page that a line such as {@code "Solved: http://…"} leads to. */
    public Optional<String> link(String before) {
        Matcher line = Pattern.compile(Pattern.quote(before) + ":\\s+\\S+?(/portal/t/[\\w-]{43})")
                .matcher(body);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
