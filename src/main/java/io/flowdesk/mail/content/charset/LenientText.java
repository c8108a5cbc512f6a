package io.flowdesk.mail.content.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Bytes read in a charset; those that are none of it are read as Western ones, so that none is lost. */
final class LenientText {

    static final Charset WESTERN = Charset.forName("windows-1252");

    /** Of that many characters beyond ASCII one may be broken, as in a text that was cut. */
    private static final int FOREIGN_PER_BROKEN = 4;

    private final Charset charset;
    private final StringBuilder text;
    private int broken;

    LenientText(byte[] bytes, Charset charset) {
        this.charset = charset;
        text = new StringBuilder(bytes.length);
        read(ByteBuffer.wrap(bytes), decoder(charset));
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void read(ByteBuffer in, CharsetDecoder decoder) {
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            take(out);
            if (result.isError()) {
                skip(in, result.length());
            }
        } while (!result.isUnderflow());
        decoder.flush(out);
        take(out);
    }

    private void take(CharBuffer out) {
        text.append(out.flip());
        out.clear();
    }

    private void skip(ByteBuffer in, int length) {
        for (int i = 0; i < length && in.hasRemaining(); i++) {
            text.append(western(in.get()));
            broken++;
        }
    }

    /** The five bytes that windows-1252 leaves open stay the control characters that ISO-8859-1 has there. */
    private static char western(byte one) {
        String mapped = new String(new byte[] {one}, WESTERN);
        return mapped.charAt(0) == '\uFFFD' ? (char) (one & 0xFF) : mapped.charAt(0);
    }

    /** Whether its bytes can hardly be anything else: all of them fit a charset that not everything fits. */
    boolean isProven() {
        return broken == 0
                && !charset.equals(WESTERN)
                && (foreign() > 0 || charset.name().contains("2022"));
    }

    /** Whether few enough bytes were none of the charset. */
    boolean isPlausible() {
        return broken == 0 || foreign() >= (long) broken * FOREIGN_PER_BROKEN;
    }

    private long foreign() {
        return text.chars().filter(one -> one > 0x7F).count() - broken;
    }

    String text() {
        return text.toString();
    }
}
