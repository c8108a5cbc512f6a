package io.flowdesk.portal.form;

import java.util.UUID;
import java.util.regex.Pattern;

/** What tells a form that is sent twice from two forms. */
public final class FormKey {

    private static final Pattern FORM = Pattern.compile("[0-9a-zA-Z-]{20,60}");

    private FormKey() {}

    /** For a form that is shown. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** Of a form that was sent; one without a proper key is always a new one. */
    public static String of(String sent) {
        return "portal-" + (FORM.matcher(sent).matches() ? sent : fresh());
    }
}
