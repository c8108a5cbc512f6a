package io.flowdesk.process.lean;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.FlowdeskTest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new version of the engine may have one more table of history: it would be kept for ever. */
@FlowdeskTest
class RemovalTimesTest {

    /** Rights of single instances; the engine sets their time only where these are in use, and here they are not. */
    private static final String RIGHTS = "act_ru_authorization";

    @Autowired
    private JdbcClient database;

    @Test
    void everyTableOfHistoryIsReached() {
        assertThat(Pattern.compile("update (\\w+) set")
                        .matcher(RemovalTimes.SQL)
                        .results())
                .extracting((MatchResult found) -> found.group(1))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(database.sql("select table_name from information_schema.columns"
                                + " where column_name in ('removal_time_', 'root_proc_inst_id_')"
                                + " and table_schema = current_schema() and table_name <> ?"
                                + " group by table_name having count(*) = 2")
                        .param(RIGHTS)
                        .query(String.class)
                        .list());
    }
}
