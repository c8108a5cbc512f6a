package io.flowdesk.cost;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;

/** Counts what the test's own thread and the threads of its requests ask of the database; others have nothing to do with it. */
final class Meter implements QueryExecutionListener, MethodExecutionListener {

    private static final String SERVES_REQUESTS = "http-nio";

    private final List<String> executed = new ArrayList<>();
    private final NowAndThen nowAndThen = new NowAndThen();
    private @Nullable Thread test;
    private int statements;
    private int roundTrips;
    private int commits;

    /** The caller's thread is the one to watch from now on. */
    synchronized void start() {
        test = Thread.currentThread();
        executed.clear();
        nowAndThen.forget();
        statements = 0;
        roundTrips = 0;
        commits = 0;
    }

    synchronized void stop() {
        test = null;
    }

    synchronized Cost read(int historyRows) {
        return new Cost(statements, roundTrips, commits, historyRows);
    }

    /** One line for each execution: how many statements, who issued it, and its text. */
    synchronized List<String> executed() {
        return List.copyOf(executed);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // What fails is counted as well.
    }

    @Override
    public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (isOfTheTest() && !nowAndThen.isFree(queries.get(0))) {
            int executions = executions(execution, queries.get(0).getQuery());
            statements += executions;
            roundTrips++;
            commits += isCommittedByItself(execution) ? 1 : 0;
            executed.add(executions + " " + issuer() + "\t"
                    + queries.get(0).getQuery().strip().replaceAll("\\s+", " "));
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        // A commit that fails is counted as well.
    }

    @Override
    public synchronized void afterMethod(MethodExecutionContext call) {
        if (isOfTheTest()
                && call.getTarget() instanceof Connection
                && call.getMethod().getName().equals("commit")) {
            commits++;
            roundTrips++;
            executed.add("0 \tCOMMIT");
        }
    }

    private boolean isOfTheTest() {
        Thread running = Thread.currentThread();
        return test != null && (running == test || running.getName().startsWith(SERVES_REQUESTS));
    }

    private static int executions(ExecutionInfo execution, String sql) {
        int rows = Math.max(1, execution.getBatchSize());
        return execution.isBatch() && isInsert(sql) ? Integer.bitCount(rows) : rows;
    }

    /** The driver makes inserts of 1, 2, 4, 8 … rows out of a batch; it is told so by {@code reWriteBatchedInserts}. */
    private static boolean isInsert(String sql) {
        return sql.strip().toLowerCase(Locale.ROOT).startsWith("insert");
    }

    private static boolean isCommittedByItself(ExecutionInfo execution) {
        try {
            return execution.getStatement().getConnection().getAutoCommit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String issuer() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("io.flowdesk.")
                                && !frame.getClassName().startsWith("io.flowdesk.cost.")
                                && !frame.getClassName().contains("$$"))
                        .limit(6)
                        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                        .toList())
                .toString();
    }
}
