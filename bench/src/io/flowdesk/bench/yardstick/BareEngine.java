package io.flowdesk.bench.yardstick;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.flowdesk.bench.desk.Tidying;
import io.flowdesk.bench.load.Recorder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The engine alone, running our models with delegates that do nothing, full history, and the desk's job executor. */
public final class BareEngine implements AutoCloseable {

    private static final String LIFECYCLE = "ticket-lifecycle";
    private static final String CLOCK = "sla-clock";
    private static final String CLOCK_CHANGED = "slaClockChanged";
    private static final List<String> MODELS = List.of(
            LIFECYCLE, CLOCK, "ticket-intake", "ticket-assignment", "ticket-approval", "ticket-escalation",
            "escalation-review", "resolution-confirmation", "ticket-closure", "waiting-for-requester",
            "waiting-for-third-party");

    private final DataSource database;
    private final HikariDataSource pool = new HikariDataSource();
    private final AtomicLong ids = new AtomicLong();
    private final EmptyDelegates delegates;
    private final StandaloneProcessEngineConfiguration configuration;
    private final ProcessEngine engine;

    private BareEngine(DataSource database, EmptyDelegates delegates) {
        this.database = database;
        this.delegates = delegates;
        pool.setDataSource(database);
        pool.setMaximumPoolSize(40);
        this.configuration = configuration();
        this.engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        MODELS.forEach(model -> deployment.addClasspathResource("processes/" + model + ".bpmn"));
        deployment.deploy();
    }

    /** @param database with a migrated schema and nothing in it */
    public static BareEngine on(DataSource database) {
        return new BareEngine(database, new EmptyDelegates(false));
    }

    /** Each clock that it starts has a milestone that is due. */
    public static BareEngine withMilestonesDue(DataSource database) {
        return new BareEngine(database, new EmptyDelegates(true));
    }

    public Recorder intake(int clients, Duration length) {
        return repeat(clients, length, "create", this::receive);
    }

    public Recorder lifecycle(int clients, Duration length) {
        return repeat(clients, length, "lifecycle", this::live);
    }

    private static Recorder repeat(int clients, Duration length, String step, Runnable work) {
        Recorder recorder = new Recorder();
        long end = System.nanoTime() + length.toNanos();
        Clients.run(clients, () -> {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                work.run();
                recorder.took(step, System.nanoTime() - start);
            }
        });
        return recorder;
    }

    /** As many clocks, then the job executor: milestones taken in a second. */
    public double milestones(int count) {
        LongStream.range(0, count).parallel().forEach(index -> startClock(ids.incrementAndGet()));
        Tidying.of(database);
        long start = System.nanoTime();
        jobs().start();
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> delegates.milestones() >= count);
        double seconds = (System.nanoTime() - start) / 1e9;
        jobs().shutdown();
        return count / seconds;
    }

    private long receive() {
        long id = ids.incrementAndGet();
        inOneTransaction(() -> {
            runtime().startProcessInstanceByKey(LIFECYCLE, number(id), Map.of("ticketId", id));
            startClock(id);
        });
        return id;
    }

    /** What the steps of a life make the desk's engine do, with as many commits. */
    private void live() {
        long id = receive();
        inOneTransaction(() -> tasks().claim(work(id), "agent1"));
        // The reply: the target of the first response is met, and the clock waits for what is due next.
        tell(id, CLOCK_CHANGED);
        inOneTransaction(() -> {
            tasks().complete(work(id), Map.of("outcome", "resolve"));
            delegates.stopClocks(id);
            tell(id, CLOCK_CHANGED);
        });
        tell(id, "confirmed");
    }

    private String work(long id) {
        return tasks().createTaskQuery()
                .processInstanceBusinessKey(number(id))
                .singleResult()
                .getId();
    }

    private void inOneTransaction(Runnable calls) {
        configuration.getCommandExecutorTxRequired().execute(command -> {
            calls.run();
            return null;
        });
    }

    private void tell(long id, String message) {
        runtime().createMessageCorrelation(message)
                .processInstanceBusinessKey(number(id))
                .correlate();
    }

    private void startClock(long id) {
        runtime().startProcessInstanceByKey(CLOCK, number(id), Map.of("ticketId", id));
    }

    private static String number(long id) {
        return "HD-%06d".formatted(id);
    }

    private TaskService tasks() {
        return engine.getTaskService();
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    private DefaultJobExecutor jobs() {
        return (DefaultJobExecutor) configuration.getJobExecutor();
    }

    private StandaloneProcessEngineConfiguration configuration() {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setDataSource(pool);
        configuration.setJdbcBatchProcessing(true);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setCmmnEnabled(false);
        configuration.setHistory("full");
        configuration.setAuthorizationEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorAcquireByDueDate(true);
        configuration.setEnsureJobDueDateNotNull(true);
        configuration.setJobExecutor(likeTheDesk());
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(delegates.beans());
        return configuration;
    }

    private static DefaultJobExecutor likeTheDesk() {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(4);
        executor.setMaxPoolSize(4);
        executor.setQueueSize(8);
        executor.setMaxJobsPerAcquisition(8);
        return executor;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
