package io.flowdesk.bench;

import io.flowdesk.bench.desk.DeskUnderTest;
import io.flowdesk.bench.report.Figure;
import io.flowdesk.bench.report.Report;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An administrator adds a holiday, which changes no clock that runs; then looks what it would change in open tickets. */
final class CalendarEdit {

    private static final String SECTION = "calendar edited";
    private static final String ADMINISTRATOR =
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

    private static final String OPEN = "select count(*) from sla_clock where kind = 'RESOLUTION' and state = 'RUNNING'";

    /** Those that run: to read what is over as well would drive everything else out of the database's memory. */
    private static final String CLOCKS =
            """
            select concat(md5(string_agg(md5(c::text), '' order by c.id)), ' ', (select max(id) from sla_ledger))
              from sla_clock c where next_milestone_at is not null
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Report report;
    private final DeskUnderTest desk;
    private final int tickets;

    CalendarEdit(Report report, DeskUnderTest desk, int tickets) {
        this.report = report;
        this.desk = desk;
        this.tickets = tickets;
    }

    void measure() throws IOException, InterruptedException {
        String file = send("GET", "desk", BodyPublishers.noBody());
        String clocks = clocks();
        double edited = imported(withOneHolidayMore(file));
        if (!clocks().equals(clocks)) {
            throw new IllegalStateException("A clock that runs has changed with the calendar");
        }
        long start = System.nanoTime();
        send("GET", "sla-revision?limit=200", BodyPublishers.noBody());
        double previewed = millisecondsSince(start);
        imported(file);
        double again = imported(withOneHolidayMore(file));
        imported(file);
        long open = desk.database().sql(OPEN).query(Long.class).single();
        report.add(Figure.single(SECTION, "running clocks of resolution", tickets, (double) open));
        report.add(Figure.single(SECTION, "ms to edit it, first", tickets, edited));
        report.add(Figure.single(SECTION, "ms to edit it, again", tickets, again));
        report.add(Figure.single(SECTION, "ms to preview 200 tickets", tickets, previewed));
    }

    /** Returns how many milliseconds that took. */
    private double imported(String file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        send("PUT", "desk", BodyPublishers.ofString(file));
        return millisecondsSince(start);
    }

    private static String withOneHolidayMore(String file) {
        String edited = file.replaceFirst("recurringHolidays: \\[01-01,", "recurringHolidays: [01-01, 01-06,");
        if (edited.equals(file)) {
            throw new IllegalStateException("The demo's desk file is not as it was");
        }
        return edited;
    }

    private String clocks() {
        return desk.database().sql(CLOCKS).query(String.class).single();
    }

    private String send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:%d/api/v1/admin/%s".formatted(desk.httpPort(), path));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", ADMINISTRATOR)
                .header("Content-Type", "application/yaml")
                .method(method, body)
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("%s answered %d: %s".formatted(path, response.statusCode(), response.body()));
        }
        return response.body();
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
