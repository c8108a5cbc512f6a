package io.flowdesk.mail.content.html;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import io.flowdesk.platform.Beginning;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What of a stranger's HTML is shown: text, tables, links, and images that came with the mail. */
final class MailPolicy {

    private static final String ELEMENTS =
            "p div span br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code tt kbd"
                    + " samp b strong i em u s strike del ins sub sup small big center font a img table caption colgroup col thead"
                    + " tbody tfoot tr td th abbr address cite q";

    private static final String STYLES =
            "color background-color font-family font-size font-style font-weight text-align"
                    + " text-decoration text-indent vertical-align white-space border border-collapse border-color border-style"
                    + " border-width padding padding-left padding-right width";

    private static final List<String> IMAGES =
            List.of("cid:", "data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,");

    static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(ELEMENTS.split(" "))
            .allowWithoutAttributes("span", "font", "a", "img")
            .allowUrlProtocols("http", "https", "mailto", "cid", "data")
            .allowAttributes("href")
            .matching((Predicate<String>) MailPolicy::leadsSomewhereElse)
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .allowAttributes("src")
            .matching((Predicate<String>) MailPolicy::cameWithTheMail)
            .onElements("img")
            .allowAttributes(HeldBackImages.ADDRESS)
            .matching((Predicate<String>) MailPolicy::isRemote)
            .onElements("img")
            .allowAttributes("alt", "width", "height")
            .onElements("img")
            .allowAttributes("color", "face", "size")
            .onElements("font")
            .allowAttributes("colspan", "rowspan", "align", "valign", "width", "height", "bgcolor")
            .onElements("table", "tr", "td", "th", "col")
            .allowAttributes("border", "cellpadding", "cellspacing")
            .onElements("table")
            .allowAttributes("start", "type")
            .onElements("ol", "ul", "li")
            .allowAttributes("dir", "lang", "title")
            .globally()
            .allowStyling(CssSchema.withProperties(List.of(STYLES.split(" "))))
            .toFactory();

    /** Not relative to our own page, as a browser understands it: there {@code https:x} is, and {@code //x} is not. */
    private static final Pattern REMOTE = Pattern.compile("\\s*(https?:)?//[^/\\\\\\s].*", CASE_INSENSITIVE | DOTALL);

    private static final Pattern MAIL = Pattern.compile("\\s*mailto:.*", CASE_INSENSITIVE | DOTALL);

    private MailPolicy() {}

    private static boolean leadsSomewhereElse(String address) {
        return isRemote(address) || MAIL.matcher(address).matches();
    }

    private static boolean isRemote(String address) {
        return REMOTE.matcher(address).matches();
    }

    private static boolean cameWithTheMail(String address) {
        String start = Beginning.of(address, 30).toLowerCase(Locale.ROOT);
        return IMAGES.stream().anyMatch(start::startsWith);
    }
}
