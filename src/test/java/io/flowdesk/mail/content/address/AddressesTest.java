package io.flowdesk.mail.content.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.content.MailAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    karen@example.org                         | karen@example.org |
                    Karen <Karen@Example.org>                 | karen@example.org | Karen
                    karen@example.org <karen@example.org>     | karen@example.org |
                    "Sales, Karen" <karen@example.org>        | karen@example.org | Sales, Karen
                    karen@example.org (Karen from Sales)      | karen@example.org | Karen from Sales
                    <<karen@example.org>>                     | karen@example.org |
                    mailto:karen@example.org                  | karen@example.org |
                    "unclosed <karen@example.org>             | karen@example.org | unclosed
                    Pete <pete(his account)@silly.test(host)> | pete@silly.test   | Pete
                    =?utf-8?q?J=C3=B6rg?= <joerg@example.org> | joerg@example.org | Jörg
                    joerg@exämple.org                         | joerg@exämple.org |
                    """)
    void findsAddressAndName(String header, String address, String name) {
        assertThat(in(header)).containsExactly(new MailAddress(address, name));
    }

    /** Whose mail it is decides what may be done with it: better nobody than somebody whom a quote or comment names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Postmaster",
                "undisclosed-recipients:;",
                "a@b@c.org",
                "<a@b.org> <c@d.org>",
                "a@b.org c@d.org",
                "\"agent@flowdesk.example x\"@evil.example",
                "<agent@flowdesk.example\"@evil.example>",
                "a@[127.0.0.1]"
            })
    void nobodyWhereItCouldBeAnybody(String header) {
        assertThat(in(header)).isEmpty();
    }

    @Test
    void listsAreDividedAtCommasAndSemicolons() {
        assertThat(in("a@x.org; b@x.org,, team: c@x.org, \"d, e\" <d@x.org>;, a@x.org"))
                .extracting(MailAddress::address)
                .containsExactly("a@x.org", "b@x.org", "c@x.org", "d@x.org");
    }

    private static List<MailAddress> in(String header) {
        return Addresses.in(header.getBytes(StandardCharsets.UTF_8));
    }
}
