package io.flowdesk.mail;

import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.stereotype.Component;

/**
 * Names the implementation of the mail API. Left alone, the API searches all jars for it, for each header and each part
 * of each mail: that was a third of the time that a mail took.
 */
@Component
class MailLibrary {

    MailLibrary() {
        System.getProperties().putIfAbsent(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }
}
