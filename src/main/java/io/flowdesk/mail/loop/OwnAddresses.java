package io.flowdesk.mail.loop;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.Mailbox;
import io.flowdesk.mail.origin.UsableAddress;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The addresses of the desk itself, also with something after a plus. */
@Component
public class OwnAddresses {

    private final Set<String> addresses;

    OwnAddresses(MailSettings settings, ObjectProvider<Mailbox> mailbox) {
        Stream<String> read =
                Stream.concat(settings.deskAddress().stream(), mailbox.stream().map(Mailbox::user));
        this.addresses = Stream.concat(read, settings.ownAddresses().stream())
                .flatMap(address -> UsableAddress.read(address).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOurs(String address) {
        return UsableAddress.read(address)
                .map(usable -> usable.replaceFirst("\\+[^@]*@", "@"))
                .filter(addresses::contains)
                .isPresent();
    }
}
