package io.flowdesk.ticket.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Text;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How somebody says who he is: a mail address or a phone number, and perhaps a name.
 *
 * @param email in lower case
 * @param phone in E.164 form; numbers without a country code are read as German
 */
public record Contact(@Nullable String email, @Nullable String phone, @Nullable String name) {

    private static final Pattern MAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@<>\"(),:;\\[\\]\\\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    public Contact {
        email = email == null || email.isBlank() ? null : mail("requester.email", email);
        phone = phone == null || phone.isBlank() ? null : phone(phone);
        name = Text.optional("requester.name", name, 200);
        if (email == null && phone == null) {
            throw new InvalidInput("requester.email", "An email address or a phone number is needed.");
        }
    }

    public static Contact byMail(String email) {
        return new Contact(email, null, null);
    }

    /** The address in lower case. */
    public static String mail(String field, String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > 254
                || !MAIL.matcher(address).matches()
                || address.contains("..")
                || !Text.isStorable(address)) {
            throw new InvalidInput(field, "This is not an email address.");
        }
        return address;
    }

    private static String phone(String phone) {
        try {
            return PHONES.format(PHONES.parse(phone, "DE"), PhoneNumberFormat.E164);
        } catch (NumberParseException notANumber) {
            throw new InvalidInput("requester.phone", "This is not a phone number.");
        }
    }
}
