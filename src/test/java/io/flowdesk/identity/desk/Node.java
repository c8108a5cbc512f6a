package io.flowdesk.identity.desk;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Directory;
import io.flowdesk.identity.file.DeskFile;
import io.flowdesk.identity.file.DeskUsage;
import io.flowdesk.platform.AdministratorSource;
import io.flowdesk.platform.FlowdeskProperties;
import io.flowdesk.platform.transaction.SeedLock;
import io.flowdesk.testing.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** One node of a cluster as far as the desk file goes, with a clock of its own that stands still. */
public final class Node implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");

    private Node(DataSource database) {
        context.register(Transactions.class);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, () -> ((InstantSource) this::now).withZone(ZoneOffset.UTC));
        context.scan("io.flowdesk.identity.desk");
    }

    public static Node on(Database database) {
        return new Node(database.dataSource());
    }

    public Node with(Directory directory) {
        context.registerBean(Directory.class, () -> directory);
        return this;
    }

    public Node with(DeskUsage usage) {
        context.registerBean(DeskUsage.class, () -> usage);
        return this;
    }

    /** Lets it import a first desk when it starts. */
    public Node seeding(FlowdeskProperties settings) {
        context.registerBean(FlowdeskProperties.class, () -> settings);
        context.register(AdministratorSource.class, SeedLock.class);
        context.scan("io.flowdesk.identity.start");
        return this;
    }

    public Node start() {
        context.refresh();
        return this;
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    private Instant now() {
        return now;
    }

    public DeskFile deskFile() {
        return context.getBean(DeskFile.class);
    }

    public Desk desk() {
        return context.getBean(Desks.class).current();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}
}
