package io.flowdesk.bench;

import io.flowdesk.bench.desk.DeskUnderTest;
import io.flowdesk.bench.desk.Footprint;
import io.flowdesk.bench.report.Figure;
import io.flowdesk.bench.report.Report;

/** What a desk costs that does nothing. */
final class Standing {

    private static final String SECTION = "start and memory";

    private final Report report;
    private final DeskUnderTest desk;
    private final int tickets;

    Standing(Report report, DeskUnderTest desk, int tickets) {
        this.report = report;
        this.desk = desk;
        this.tickets = tickets;
    }

    void started(String how) {
        report.add(Figure.single(SECTION, "seconds to readiness, " + how, tickets, desk.secondsToReadiness()));
    }

    void memory(String when) {
        Footprint footprint = desk.footprint();
        report.add(Figure.single(SECTION, "MiB of the JVM, " + when, tickets, footprint.deskMemory()));
        report.add(Figure.single(SECTION, "MiB of PostgreSQL, " + when, tickets, footprint.databaseMemory()));
    }
}
