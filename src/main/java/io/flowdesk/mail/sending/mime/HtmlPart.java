package io.flowdesk.mail.sending.mime;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The same text for those who read HTML: paragraphs, and links to click on. Nothing that people wrote is markup. */
final class HtmlPart {

    /** Without what ends the sentence around it. */
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"'.,;:!?)\\]]");

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"></head>
            <body style="margin:0;padding:16px;background:#ffffff">
            <div style="max-width:40em;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1f2937">
            %s
            </div>
            </body>
            </html>
            """;

    private HtmlPart() {}

    static String of(String text, Locale language) {
        String paragraphs = Arrays.stream(text.strip().replace("\r\n", "\n").split("\n\\s*\n"))
                .map(HtmlPart::paragraph)
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(language.toLanguageTag(), paragraphs);
    }

    private static String paragraph(String text) {
        return "<p style=\"margin:0 0 1em\">"
                + withLinks(text).replace("\n", "<br>\n").replace("  ", "&nbsp; ") + "</p>";
    }

    private static String withLinks(String text) {
        StringBuilder html = new StringBuilder();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            html.append(escaped(text.substring(end, links.start()))).append(anchor(links.toMatchResult()));
            end = links.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String anchor(MatchResult link) {
        String address = escaped(link.group());
        return "<a href=\"%s\" style=\"color:#0b5cad;word-break:break-all\">%s</a>".formatted(address, address);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
