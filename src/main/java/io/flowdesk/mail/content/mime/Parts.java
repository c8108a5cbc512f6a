package io.flowdesk.mail.content.mime;

import io.flowdesk.mail.content.MailLimits;
import io.flowdesk.mail.content.ReadingTime;
import io.flowdesk.mail.content.UnreadableMail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.MimeConfig;

/** Takes a mail apart. */
public final class Parts {

    private Parts() {}

    /** The mail as one part with all others in it. */
    public static Part of(byte[] mail, MailLimits limits, ReadingTime time) throws UnreadableMail {
        try {
            Part lenient = read(new ByteArrayInputStream(mail), new Allowance(limits, time));
            return isEmpty(lenient) ? withoutBlankLine(mail, new Allowance(limits, time), lenient) : lenient;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Part mail) {
        return mail.all().allMatch(part -> part.content().size() == 0);
    }

    /** Some mails begin their text right below the header; elsewhere a line that is no field is only skipped. */
    private static Part withoutBlankLine(byte[] mail, Allowance allowance, Part lenient)
            throws IOException, UnreadableMail {
        var config = MimeConfig.copy(config(allowance.limits()))
                .setMalformedHeaderStartsBody(true)
                .build();
        Part other = read(new ByteArrayInputStream(mail), allowance, config);
        return isEmpty(other) ? lenient : other;
    }

    static Part read(InputStream mail, Allowance allowance) throws IOException, UnreadableMail {
        return read(mail, allowance, config(allowance.limits()));
    }

    private static Part read(InputStream mail, Allowance allowance, MimeConfig config)
            throws IOException, UnreadableMail {
        try {
            return new Tokens(config, allowance).read(mail);
        } catch (MaxHeaderLimitException e) {
            throw new UnreadableMail(
                    "A header has more than " + allowance.limits().headerFields() + " fields.");
        } catch (MaxHeaderLengthLimitException | MaxLineLimitException e) {
            throw new UnreadableMail(
                    "A header field is longer than " + allowance.limits().headerField() + ".");
        } catch (MimeException | MimeIOException e) {
            throw new UnreadableMail("The structure of the mail cannot be read: " + e.getMessage());
        }
    }

    private static MimeConfig config(MailLimits limits) {
        int longest = (int) limits.headerField().toBytes();
        return MimeConfig.custom()
                .setMaxHeaderCount(limits.headerFields())
                .setMaxHeaderLen(longest)
                .setMaxLineLen(-1)
                .build();
    }
}
