package io.flowdesk.identity.desk.rules;

import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.stream.Stream;

/** No control characters, which YAML can write as escapes and which neither the database nor a mail header takes. */
final class ReadableTexts implements Rule {

    @Override
    public Stream<FieldError> violations(Place desk) {
        return desk.all()
                .filter(place -> place.text().codePoints().anyMatch(ReadableTexts::isUnreadable))
                .map(place -> place.error("must not contain control characters"));
    }

    private static boolean isUnreadable(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0);
    }
}
