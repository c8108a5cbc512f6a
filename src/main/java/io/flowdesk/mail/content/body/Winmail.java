package io.flowdesk.mail.content.body;

import io.flowdesk.mail.content.FileContent;
import io.flowdesk.mail.content.MailFile;
import io.flowdesk.mail.content.charset.Decoding;
import io.flowdesk.mail.content.mime.Part;
import io.flowdesk.ticket.conversation.FileName;
import java.io.IOException;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.jspecify.annotations.Nullable;

/**
 * What Outlook packs into winmail.dat (TNEF).
 *
 * @param html the mail's text; null if it is not in there, or only in Microsoft's RTF
 */
record Winmail(List<MailFile> files, @Nullable String html) {

    /** Of a file in it, in bytes; what is longer than the mail is not read anyway. */
    private static final int LARGEST = 50_000_000;

    /** Null if the part is none, or is one that cannot be read. */
    static @Nullable Winmail open(Part part) {
        boolean claimed = part.is("application/ms-tnef")
                || part.is("application/vnd.ms-tnef")
                || part.header()
                        .fileName()
                        .filter("winmail.dat"::equalsIgnoreCase)
                        .isPresent();
        return claimed ? unpacked(part.content()) : null;
    }

    static {
        TNEFAttribute.setMaxRecordLength(LARGEST);
        MAPIAttribute.setMaxRecordLength(LARGEST);
    }

    /** The library answers broken input with exceptions of any kind; then the file is kept as it came. */
    private static @Nullable Winmail unpacked(FileContent content) {
        try {
            var message = new HMEFMessage(content.open());
            List<MailFile> files = new ArrayList<>();
            for (Attachment attachment : message.getAttachments()) {
                files.add(file(attachment));
            }
            String html = html(message);
            return files.isEmpty() && html == null ? null : new Winmail(files, html);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static MailFile file(Attachment attachment) {
        String name = attachment.getLongFilename() == null ? attachment.getFilename() : attachment.getLongFilename();
        String normalised = FileName.normalised(name == null ? "file" : name);
        String mediaType = URLConnection.guessContentTypeFromName(normalised);
        return new MailFile(
                normalised,
                mediaType == null ? "application/octet-stream" : mediaType,
                null,
                false,
                new FileContent(attachment.getContents()));
    }

    private static @Nullable String html(HMEFMessage message) {
        MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        if (html instanceof MAPIStringAttribute text) {
            return Decoding.storable(text.getDataString());
        }
        return html == null ? null : Decoding.decode(html.getData(), null);
    }
}
