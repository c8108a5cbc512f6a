package io.flowdesk.mail.content.header;

import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;

/** Leaves encoded words in quotes as they are: the library decodes them, but knows fewer charsets than we do. */
final class UndecodedFieldParser extends RawFieldParser {

    @Override
    public void copyQuotedContent(ByteSequence bytes, ParserCursor cursor, StringBuilder copy) {
        int at = cursor.getPos() + 1;
        while (at < cursor.getUpperBound() && bytes.byteAt(at) != '"') {
            at += isEscape(bytes, at, cursor) ? 1 : 0;
            append((char) (bytes.byteAt(at) & 0xFF), copy);
            at++;
        }
        cursor.updatePos(Math.min(at + 1, cursor.getUpperBound()));
    }

    /** Other backslashes belong to paths, which some programs send unescaped. */
    private static boolean isEscape(ByteSequence bytes, int at, ParserCursor cursor) {
        return bytes.byteAt(at) == '\\'
                && at + 1 < cursor.getUpperBound()
                && (bytes.byteAt(at + 1) == '"' || bytes.byteAt(at + 1) == '\\');
    }

    private static void append(char one, StringBuilder copy) {
        if (one != '\r' && one != '\n') {
            copy.append(one);
        }
    }
}
