package io.flowdesk.mail.content.mime;

import java.util.ArrayList;
import java.util.List;

/** A multipart whose end has not been read yet. */
final class OpenPart {

    final PartHeader header;
    final String mediaType;
    final List<Part> children = new ArrayList<>();
    byte[] preamble = {};

    OpenPart(PartHeader header, String mediaType) {
        this.header = header;
        this.mediaType = mediaType;
    }
}
