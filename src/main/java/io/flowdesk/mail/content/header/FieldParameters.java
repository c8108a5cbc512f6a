package io.flowdesk.mail.content.header;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.ByteSequence;

/** The value of a field such as Content-Type, and its parameters by lower-case name (RFC 2231 and what is sent instead). */
public final class FieldParameters {

    private static final UndecodedFieldParser PARSER = new UndecodedFieldParser();

    private final String value;
    private final Map<String, List<ParameterSection>> parameters;

    private FieldParameters(RawBody body) {
        value = HeaderText.decodedBytes(body.getValue() == null ? "" : body.getValue());
        parameters = body.getParams().stream()
                .filter(pair -> pair.getName() != null && pair.getValue() != null)
                .map(FieldParameters::section)
                .sorted(Comparator.comparingInt(ParameterSection::number))
                .collect(Collectors.groupingBy(ParameterSection::name));
    }

    public static FieldParameters of(byte[] raw) {
        ByteSequence bytes = new ByteArrayBuffer(raw, true);
        return new FieldParameters(PARSER.parseRawBody(bytes, new ParserCursor(0, bytes.length())));
    }

    private static ParameterSection section(NameValuePair pair) {
        return ParameterSection.of(pair.getName().toLowerCase(Locale.ROOT), pair.getValue());
    }

    /** Without parameters; empty if the field is. */
    public String value() {
        return value;
    }

    /** Decoded only now: a stranger may have written thousands that nobody asks for. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(ParameterSection::joined);
    }
}
