package io.flowdesk.platform.doctor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A check by one statement, whose columns are {@code sentence}, {@code subject} (a text) and {@code cure} (a key). */
public abstract class SqlCheck implements Check {

    private final JdbcClient database;
    private final String sql;
    private final Map<String, Cure> cures;

    /** @param cures those that the statement names */
    protected SqlCheck(JdbcClient database, String sql, Cure... cures) {
        this.database = database;
        this.sql = sql;
        this.cures = Arrays.stream(cures).collect(Collectors.toMap(Cure::key, Function.identity()));
    }

    @Override
    public List<Finding> findings() {
        return ask("select sentence, subject, cure from (" + sql + ") as found order by sentence", parameters());
    }

    @Override
    public List<Finding> findingsAbout(String subject) {
        Map<String, Object> parameters = new HashMap<>(parameters());
        parameters.put("subject", subject);
        return ask("select sentence, subject, cure from (" + sql + ") as found where subject = :subject", parameters);
    }

    /** Of the statement, by name; {@code subject} is taken. */
    protected Map<String, Object> parameters() {
        return Map.of();
    }

    private List<Finding> ask(String statement, Map<String, Object> parameters) {
        return database.sql(statement).params(parameters).query(this::read).list();
    }

    private Finding read(ResultSet row, int index) throws SQLException {
        Cure cure = Objects.requireNonNull(cures.get(row.getString("cure")), () -> "cure of " + getClass());
        return new Finding(row.getString("sentence"), row.getString("subject"), cure);
    }
}
