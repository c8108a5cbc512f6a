package io.flowdesk.process.forms;

import io.flowdesk.identity.Desk;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, as far as the server checks the answers to it.
 *
 * @param required whether an answer must be there under all circumstances
 * @param longest in characters
 */
record FormField(
        String key,
        String label,
        FieldKind kind,
        boolean required,
        int longest,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        Offer offer) {

    /**
     * What there is to choose from.
     *
     * @param fixed null: not written in the form
     * @param list null: not of the desk
     */
    record Offer(@Nullable Set<String> fixed, @Nullable DeskList list) {

        static final Offer ANYTHING = new Offer(null, null);

        boolean holds(String value, Desk desk) {
            if (list != null) {
                return list.of(desk).anyMatch(option -> option.value().equals(value));
            }
            return fixed == null || fixed.contains(value);
        }
    }
}
