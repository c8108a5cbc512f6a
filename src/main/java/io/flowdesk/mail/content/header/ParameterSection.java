package io.flowdesk.mail.content.header;

import io.flowdesk.mail.content.charset.Decoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter, or a section of a long one: {@code name*1*}.
 *
 * @param extended whether percent signs encode bytes in it
 * @param raw byte for byte
 */
record ParameterSection(String name, int number, boolean extended, String raw) {

    private static final Pattern NAME = Pattern.compile("([^*]+)(?:\\*(\\d{1,4}))?(\\*)?");
    private static final Pattern CHARSET = Pattern.compile("([\\w.:+-]*)'[^']*'");

    static ParameterSection of(String name, String raw) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return new ParameterSection(name, 0, false, raw);
        }
        int number = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return new ParameterSection(parts.group(1), number, parts.group(3) != null, raw);
    }

    /** The text of sections in order. An extended form, where there is one, counts and not its plain copy. */
    static String joined(List<ParameterSection> sections) {
        boolean anyExtended = sections.stream().anyMatch(ParameterSection::extended);
        return anyExtended ? extended(sections) : plain(sections);
    }

    private static String plain(List<ParameterSection> sections) {
        boolean continued = sections.get(sections.size() - 1).number() > 0;
        var all = new StringBuilder();
        sections.stream().limit(continued ? sections.size() : 1).forEach(section -> all.append(section.raw()));
        return HeaderText.decodedBytes(all.toString());
    }

    private static String extended(List<ParameterSection> sections) {
        var first =
                sections.stream().filter(ParameterSection::extended).findFirst().orElseThrow();
        Matcher charset = CHARSET.matcher(first.raw());
        boolean declared = charset.lookingAt();
        var bytes = new ByteArrayOutputStream();
        for (var section : sections) {
            if (section.extended() || section.number() > 0) {
                int from = declared && section.equals(first) ? charset.end() : 0;
                bytes.writeBytes(section.bytes(from));
            }
        }
        return HeaderText.decoded(Decoding.decode(bytes.toByteArray(), declared ? charset.group(1) : null));
    }

    private byte[] bytes(int from) {
        byte[] all = raw.substring(from).getBytes(StandardCharsets.ISO_8859_1);
        return extended ? Percent.decoded(all) : all;
    }
}
