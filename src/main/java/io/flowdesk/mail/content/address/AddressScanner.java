package io.flowdesk.mail.content.address;

import io.flowdesk.mail.content.MailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Divides a list of addresses at what divides it in practice. Written by us because of the form
 * {@code a@x.org <a@x.org>}: mime4j loses that person, and Angus Mail the comments and spaces of old programs.
 */
final class AddressScanner {

    /** Nobody writes to more at once, but to hurt who reads it; the others are not looked at. */
    private static final int MOST = 1000;

    private final String header;
    private final List<Mailbox> people = new ArrayList<>();
    private Mailbox person = new Mailbox();
    private int at;
    private String missing = "";

    AddressScanner(String header) {
        this.header = header;
    }

    Stream<MailAddress> people() {
        while (at < header.length() && people.size() < MOST) {
            take(header.charAt(at));
        }
        end();
        return people.stream().flatMap(each -> each.address().stream());
    }

    private void take(char one) {
        switch (one) {
            case '"' -> person.quoted(enclosed('"'));
            case '(' -> person.comment.append(comment());
            case '<' -> person.inside.append(enclosed('>'));
            case ',', ';' -> {
                end();
                at++;
            }
            case ':' -> colon();
            default -> {
                person.plain(one);
                at++;
            }
        }
    }

    private void end() {
        if (!person.isNobody()) {
            people.add(person);
            person = new Mailbox();
        }
    }

    /** Ends the name of a group, which is nobody. */
    private void colon() {
        if (!person.mentionsAddress()) {
            person = new Mailbox();
        }
        at++;
    }

    /** Up to the closing character; nothing where that is missing, so that the opening one is ignored. */
    private String enclosed(char close) {
        var content = new StringBuilder();
        for (int i = at + 1; i < header.length() && missing.indexOf(close) < 0; i++) {
            char one = header.charAt(i);
            if (one == close) {
                at = i + 1;
                return content.toString();
            }
            i += one == '\\' && i + 1 < header.length() ? 1 : 0;
            content.append(header.charAt(i));
        }
        return ignored(close);
    }

    private String comment() {
        int depth = 0;
        for (int i = at; i < header.length() && missing.indexOf(')') < 0; i++) {
            depth += header.charAt(i) == '(' ? 1 : header.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                String content = header.substring(at + 1, i);
                at = i + 1;
                return content;
            }
        }
        return ignored(')');
    }

    /** It is not looked for again: a header of nothing but brackets must not take the square of its length. */
    private String ignored(char close) {
        missing = missing.indexOf(close) < 0 ? missing + close : missing;
        at++;
        return "";
    }
}
