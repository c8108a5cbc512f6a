package io.flowdesk.mail.loop;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.MailHeaders;
import io.flowdesk.mail.content.ParsedMail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells whether a machine wrote a mail. When in doubt it did: a loop costs more than an acknowledgement. */
@Component
public class AutomaticMail {

    private static final Set<String> MACHINES = Set.of("mailer-daemon", "postmaster", "mailerdaemon", "mail-daemon");
    private static final Set<String> BULK = Set.of("bulk", "junk", "auto_reply");

    /** What programs that answer for people write, some of them long before there was a standard. */
    private static final Set<String> VACATION = Set.of(
            "X-Autoreply",
            "X-Auto-Reply",
            "X-Autorespond",
            "X-AutoReply-From",
            "X-Autoresponder",
            "X-Mail-Autoreply",
            "X-Vacation",
            "X-Failed-Recipients",
            "X-FC-MachineGenerated");

    /** Whoever else wrote it: our answer could come back by the same list, or by the same rule. */
    private static final List<Function<ParsedMail, Optional<String>>> PASSED_ON =
            List.of(AutomaticMail::ofList, AutomaticMail::forwarded);

    private static final List<Function<ParsedMail, Optional<String>>> WRITTEN = List.of(
            AutomaticMail::autoSubmitted,
            AutomaticMail::suppressed,
            AutomaticMail::bulk,
            AutomaticMail::withoutReturnPath,
            AutomaticMail::report,
            AutomaticMail::vacation,
            AutomaticMail::daemon);

    private final OwnAddresses own;

    AutomaticMail(OwnAddresses own) {
        this.own = own;
    }

    /** How one sees it, as part of a sentence; empty if a person wrote the mail. */
    public Optional<String> signIn(ParsedMail mail) {
        return signs(mail, WRITTEN).or(() -> signs(mail, PASSED_ON));
    }

    /** Whether a person wrote it, and a machine has sent it on to us. */
    public boolean isPassedOn(ParsedMail mail) {
        return signs(mail, WRITTEN).isEmpty() && signs(mail, PASSED_ON).isPresent();
    }

    private Optional<String> signs(ParsedMail mail, List<Function<ParsedMail, Optional<String>>> signs) {
        return Stream.concat(Stream.of(this::fromOurselves), signs.stream())
                .flatMap(sign -> sign.apply(mail).stream())
                .findFirst();
    }

    private Optional<String> fromOurselves(ParsedMail mail) {
        return Optional.ofNullable(mail.from())
                .filter(from -> own.isOurs(from.address()))
                .map(from -> "its sender is the desk itself");
    }

    private static Optional<String> autoSubmitted(ParsedMail mail) {
        return mail.headers()
                .first("Auto-Submitted")
                .map(AutomaticMail::word)
                .filter(value -> !value.equals("no"))
                .map(value -> "it says Auto-Submitted: " + value);
    }

    private static Optional<String> suppressed(ParsedMail mail) {
        return mail.headers()
                .first("X-Auto-Response-Suppress")
                .map(AutomaticMail::word)
                .filter(value -> !value.equals("none"))
                .map(value -> "it asks for no automatic answer");
    }

    private static Optional<String> bulk(ParsedMail mail) {
        return mail.headers().all("Precedence").stream()
                .map(AutomaticMail::word)
                .filter(BULK::contains)
                .findFirst()
                .map(value -> "it says Precedence: " + value);
    }

    private static Optional<String> ofList(ParsedMail mail) {
        boolean list = mail.headers().all("Precedence").stream()
                        .map(AutomaticMail::word)
                        .anyMatch("list"::equals)
                || mail.headers().hasAnyStartingWith("List-");
        return list ? Optional.of("it came by a mailing list") : Optional.empty();
    }

    private static Optional<String> forwarded(ParsedMail mail) {
        return mail.headers().has("X-MS-Exchange-Inbox-Rules-Loop")
                ? Optional.of("a rule of a mailbox has sent it on")
                : Optional.empty();
    }

    private static Optional<String> withoutReturnPath(ParsedMail mail) {
        return mail.headers()
                .first("Return-Path")
                .map(String::strip)
                .filter(path -> path.equals("<>") || path.isEmpty())
                .map(path -> "it takes no answer (empty Return-Path)");
    }

    private static Optional<String> report(ParsedMail mail) {
        return mail.report() ? Optional.of("it is a report of a mail server") : Optional.empty();
    }

    private static Optional<String> vacation(ParsedMail mail) {
        MailHeaders headers = mail.headers();
        return VACATION.stream().filter(headers::has).sorted().findFirst().map(name -> "it has the header " + name);
    }

    private static Optional<String> daemon(ParsedMail mail) {
        return Optional.ofNullable(mail.from())
                .map(MailAddress::address)
                .map(address -> address.split("[@+]", 2)[0].toLowerCase(Locale.ROOT))
                .filter(MACHINES::contains)
                .map(name -> "its sender is " + name);
    }

    /** Parameters and comments left out. */
    private static String word(String value) {
        return value.split("[;,(]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
