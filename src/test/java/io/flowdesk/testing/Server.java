package io.flowdesk.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;

/**
 * One PostgreSQL for all tests of this JVM, stopped after the last application context. It is quick and forgetful, unless
 * {@code test.database.durable} wants figures of one that writes to disk as it must.
 */
final class Server {

    private static final EmbeddedPostgres POSTGRES = start();

    private static final Thread AT_EXIT = stopAtExit();

    private Server() {}

    /** Called while a context starts: Spring then closes all contexts first, which no other order guarantees. */
    static void outliveContexts() {
        if (Runtime.getRuntime().removeShutdownHook(AT_EXIT)) {
            SpringApplication.getShutdownHandlers().add(Server::stop);
        }
    }

    static String url(String database) {
        return POSTGRES.getJdbcUrl("postgres", database);
    }

    static DataSource dataSource(String database) {
        return POSTGRES.getDatabase("postgres", database);
    }

    private static EmbeddedPostgres start() {
        // In this folder the library also clears away what a killed test run left behind.
        System.setProperty(
                "ot.epg.working-dir",
                Path.of("target", "postgres").toAbsolutePath().toString());
        try {
            return Boolean.getBoolean("test.database.durable")
                    ? durable().start()
                    : forgetful().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder forgetful() {
        return server().setServerConfig("full_page_writes", "off");
    }

    private static EmbeddedPostgres.Builder durable() {
        return server().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
    }

    private static EmbeddedPostgres.Builder server() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(Path.of(
                                "target",
                                "postgres",
                                "data-" + ProcessHandle.current().pid())
                        .toAbsolutePath())
                .setRegisterShutdownHook(false)
                // Sorts and compares like the embedded one.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    private static Thread stopAtExit() {
        Thread stop = new Thread(Server::stop, "stop test server");
        Runtime.getRuntime().addShutdownHook(stop);
        return stop;
    }

    private static void stop() {
        try {
            POSTGRES.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
