package io.flowdesk.mail.origin;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.content.address.Addresses;
import io.flowdesk.mail.origin.Verdict.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether a server that we trust has checked that a mail comes from the domain of its author. Anybody can write such a
 * header; only those that our server put on top are its own, one by each program that checks.
 */
@Component
public class ProvenSender {

    private final MailSettings settings;

    ProvenSender(MailSettings settings) {
        this.settings = settings;
    }

    public boolean isProven(ParsedMail mail) {
        Optional<List<Finding>> findings = Optional.ofNullable(settings.trustedAuthservId())
                .filter(server -> !server.isBlank())
                .flatMap(server -> findings(mail, server.strip().toLowerCase(Locale.ROOT)));
        return findings.isPresent()
                && author(mail)
                        .filter(domain -> isProven(domain, findings.get()))
                        .isPresent();
    }

    /** The domain of the only one who wrote it; a Sender is no author. */
    private static Optional<String> author(ParsedMail mail) {
        List<String> fields = mail.headers().all("From");
        List<MailAddress> authors =
                fields.size() == 1 ? Addresses.in(fields.get(0).getBytes(StandardCharsets.UTF_8)) : List.of();
        return authors.size() == 1 && authors.get(0).equals(mail.from())
                ? Optional.of(domainOf(authors.get(0).address()))
                : Optional.empty();
    }

    /** Empty if one of them could be read in two ways. */
    private static Optional<List<Finding>> findings(ParsedMail mail, String trusted) {
        List<Optional<Verdict>> verdicts = mail.headers().ofLastServer("Authentication-Results").stream()
                .map(Verdict::in)
                .takeWhile(verdict ->
                        verdict.map(said -> said.server().equals(trusted)).orElse(true))
                .toList();
        return verdicts.stream().allMatch(Optional::isPresent)
                ? Optional.of(verdicts.stream()
                        .flatMap(Optional::stream)
                        .flatMap(verdict -> verdict.findings().stream())
                        .toList())
                : Optional.empty();
    }

    /** What the domain itself asks for counts most; a signature counts where nobody has asked. */
    private static boolean isProven(String domain, List<Finding> findings) {
        List<Finding> dmarc = of("dmarc", findings).toList();
        return dmarc.isEmpty()
                ? of("dkim", findings).anyMatch(finding -> finding.passed() && isSameOrParent(signer(finding), domain))
                : dmarc.size() == 1
                        && dmarc.get(0).passed()
                        && dmarc.get(0).property("header.from").equals(domain);
    }

    private static Stream<Finding> of(String method, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.method().equals(method));
    }

    private static String signer(Finding finding) {
        String signer = finding.property("header.d");
        return signer.isEmpty() ? domainOf(finding.property("header.i")) : signer;
    }

    private static boolean isSameOrParent(String signer, String domain) {
        return signer.contains(".") && (domain.equals(signer) || domain.endsWith("." + signer));
    }

    private static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
