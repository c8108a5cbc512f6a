package io.flowdesk.mail.content.mime;

import io.flowdesk.mail.content.FileContent;
import io.flowdesk.mail.content.charset.Decoding;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mail, or a part of one.
 *
 * @param mediaType lower case, what it is taken for if the sender did not say
 * @param content decoded from the transfer encoding; empty in a multipart
 * @param children empty in what is no multipart
 */
public record Part(PartHeader header, String mediaType, FileContent content, List<Part> children) {

    public boolean isMultipart() {
        return !children.isEmpty();
    }

    public boolean is(String type) {
        return mediaType.equals(type);
    }

    public String text() {
        return Decoding.decode(
                content.bytes(),
                header.parameters("Content-Type").parameter("charset").orElse(null));
    }

    /** It and all within. */
    public Stream<Part> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Part::all));
    }
}
