package io.flowdesk.platform.postgres;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** How the pool reaches the embedded server. */
record EmbeddedConnection(int port, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return getJdbcUrl();
    }
}
