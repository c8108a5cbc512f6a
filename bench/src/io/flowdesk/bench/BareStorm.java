package io.flowdesk.bench;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.flowdesk.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.variable.Variables;

/** The engine alone, running {@code sla-clock} with delegates that do nothing. */
final class BareStorm {

    private static final Instant SOON = Instant.now().minus(Duration.ofDays(1));
    private static final Date LATER = Date.from(Instant.now().plus(Duration.ofDays(365)));

    private final AtomicInteger taken = new AtomicInteger();

    double milestonesPerSecond(int instances) {
        ProcessEngine engine = engine();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addClasspathResource("processes/sla-clock.bpmn")
                    .deploy();
            for (long id = 1; id <= instances; id++) {
                engine.getRuntimeService()
                        .startProcessInstanceByKey("sla-clock", "HD-" + id, Map.of("ticketId", id));
            }
            return drain(engine, instances);
        } finally {
            engine.close();
        }
    }

    private double drain(ProcessEngine engine, int instances) {
        var executor = ((StandaloneProcessEngineConfiguration) engine.getProcessEngineConfiguration()).getJobExecutor();
        long start = System.nanoTime();
        executor.start();
        await().atMost(Duration.ofMinutes(30)).until(() -> taken.get() >= instances);
        double seconds = (System.nanoTime() - start) / 1e9;
        executor.shutdown();
        return instances / seconds;
    }

    private ProcessEngine engine() {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setDataSource(pooled(Database.fresh().dataSource()));
        configuration.setJdbcBatchProcessing(true);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setCmmnEnabled(false);
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorAcquireByDueDate(true);
        configuration.setEnsureJobDueDateNotNull(true);
        configuration.setJobExecutor(executor());
        configuration.setBeans(beans());
        return configuration.buildProcessEngine();
    }

    private static DataSource pooled(DataSource single) {
        var pool = new HikariDataSource();
        pool.setDataSource(single);
        return pool;
    }

    /** With the application's own settings. */
    private static DefaultJobExecutor executor() {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(4);
        executor.setMaxPoolSize(4);
        executor.setQueueSize(8);
        executor.setMaxJobsPerAcquisition(8);
        return executor;
    }

    private Map<Object, Object> beans() {
        var beans = new HashMap<Object, Object>();
        beans.put("ticket", new Ticket());
        beans.put("deadline", new Deadline());
        beans.put("takeMilestone", (JavaDelegate) execution -> {
            taken.incrementAndGet();
            execution.setVariable("slaTold", Variables.untypedValue("", true));
            execution.setVariable("slaRaise", Variables.untypedValue("NOTHING", true));
        });
        beans.put("tellMilestone", (JavaDelegate) execution -> {});
        return beans;
    }

    /** Answers what the model asks of the bean of that name. */
    public static final class Ticket {
        public boolean hasMilestoneAhead(long ticketId) {
            return true;
        }
    }

    /** The first milestone of each is due already, the second one never. */
    public final class Deadline {
        private final Map<Long, Boolean> asked = new ConcurrentHashMap<>();

        public Date nextMilestone(long ticketId) {
            return asked.putIfAbsent(ticketId, true) == null ? Date.from(SOON) : LATER;
        }
    }
}
