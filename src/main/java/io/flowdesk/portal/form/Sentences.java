package io.flowdesk.portal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language what the use cases say in English. The English sentence is the key of the translation,
 * its numbers are replaced by gaps; a sentence without a translation stays English.
 */
@Component
public class Sentences {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final MessageSource texts;

    Sentences(MessageSource texts) {
        this.texts = texts;
    }

    /** The same in that language. */
    public String in(Locale language, String sentence) {
        List<Object> numbers = new ArrayList<>();
        String key = NUMBER.matcher(sentence).replaceAll(number -> {
            numbers.add(number.group());
            return "{" + (numbers.size() - 1) + "}";
        });
        String translated = texts.getMessage(key, numbers.toArray(), "", language);
        return translated == null || translated.isEmpty() ? sentence : translated;
    }
}
