package io.flowdesk.mail.content.mime;

import io.flowdesk.mail.content.FileContent;
import io.flowdesk.mail.content.UnreadableMail;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Goes through a mail once, without recursion: a nested mail cannot use up the stack. */
final class Tokens {

    private final MimeTokenStream stream;
    private final Allowance allowance;
    private final Deque<OpenPart> open = new ArrayDeque<>();
    private final List<HeaderField> fields = new ArrayList<>();
    private final OpenPart whole = new OpenPart(new PartHeader(List.of()), "");

    Tokens(MimeConfig config, Allowance allowance) {
        stream = new MimeTokenStream(config);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        this.allowance = allowance;
        open.push(whole);
    }

    Part read(InputStream mail) throws IOException, MimeException, UnreadableMail {
        stream.parse(mail);
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            take(state);
        }
        return whole.children.get(0);
    }

    private void take(EntityState state) throws IOException, UnreadableMail {
        switch (state) {
            case T_START_HEADER -> fields.clear();
            case T_FIELD -> fields.add(allowance.field(new HeaderField(stream.getField())));
            case T_START_MULTIPART -> begin();
            case T_PREAMBLE -> top().preamble = stream.getInputStream().readAllBytes();
            case T_END_MULTIPART -> end();
            case T_BODY -> leaf();
            default -> {}
        }
    }

    private OpenPart top() {
        return open.element();
    }

    private void begin() throws UnreadableMail {
        allowance.onePart();
        allowance.deeper();
        open.push(new OpenPart(header(), stream.getBodyDescriptor().getMimeType()));
    }

    private void end() throws UnreadableMail, IOException {
        OpenPart ended = open.pop();
        allowance.up();
        top().children
                .add(
                        ended.children.isEmpty()
                                ? lost(ended.header, ended.preamble)
                                : new Part(
                                        ended.header,
                                        ended.mediaType,
                                        new FileContent(new byte[0]),
                                        List.copyOf(ended.children)));
    }

    private void leaf() throws IOException, UnreadableMail {
        allowance.onePart();
        PartHeader header = header();
        byte[] content = TransferEncoding.decode(stream.getInputStream(), header);
        String type = stream.getBodyDescriptor().getMimeType();
        top().children
                .add(
                        type.startsWith("multipart/")
                                ? lost(header, content)
                                : new Part(header, type, new FileContent(content), List.of()));
    }

    private Part lost(PartHeader header, byte[] content) throws IOException, UnreadableMail {
        return LostBoundary.recovered(header, content, allowance);
    }

    private PartHeader header() {
        return new PartHeader(List.copyOf(fields));
    }
}
