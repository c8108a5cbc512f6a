package io.flowdesk.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All figures of a run: printed as they come, kept as JSON, drawn on a page that needs nothing else. */
public final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHARTS = "META-INF/resources/webjars/chart.js/%s/dist/chart.umd.js";

    private final List<Figure> figures = new ArrayList<>();
    private final Path folder;

    public Report(Path folder) {
        this.folder = folder;
    }

    public Figure add(Figure figure) {
        figures.add(figure);
        System.out.println(line(figure));
        write();
        return figure;
    }

    /** @throws IllegalStateException when a load met errors, or did nothing: its figures would be worth nothing */
    public void requireSound() {
        List<String> unsound = figures.stream()
                .filter(figure -> figure.clients() > 0 && (figure.errors() > 0 || figure.count() == 0))
                .map(Report::line)
                .toList();
        if (!unsound.isEmpty()) {
            throw new IllegalStateException("Errors, or nothing done:\n" + String.join("\n", unsound));
        }
    }

    private static String line(Figure figure) {
        return figure.clients() == 0
                ? String.format(
                        Locale.ROOT,
                        "%-18s %-28s %9d tickets %45.2f",
                        figure.section(),
                        figure.step(),
                        figure.tickets(),
                        figure.perSecond())
                : String.format(
                        Locale.ROOT,
                        "%-18s %-28s %9d tickets %3d clients %8.1f/s  median %7.2f  p95 %7.2f  p99 %7.2f  most %8.2f ms  %d errors",
                        figure.section(),
                        figure.step(),
                        figure.tickets(),
                        figure.clients(),
                        figure.perSecond(),
                        figure.median(),
                        figure.p95(),
                        figure.p99(),
                        figure.most(),
                        figure.errors());
    }

    private void write() {
        try {
            Files.createDirectories(folder);
            String data = JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Map.of("machine", Machine.words(), "figures", figures));
            Files.writeString(folder.resolve("figures.json"), data);
            Files.writeString(
                    folder.resolve("report.html"),
                    resource("bench/report.html")
                            .replace("/*CHARTS*/", resource(CHARTS.formatted(System.getProperty("bench.charts"))))
                            .replace("/*DATA*/", data.replace("</", "<\\/")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream found = Report.class.getClassLoader().getResourceAsStream(name)) {
            if (found == null) {
                throw new IOException(name + " is not on the class path");
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
