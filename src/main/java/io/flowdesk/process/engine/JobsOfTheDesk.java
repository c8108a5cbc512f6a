package io.flowdesk.process.engine;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.platform.clock.DueWork;
import io.flowdesk.process.security.EngineCalls;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's jobs, run one after the other while the demo's clock is advanced. */
@Component
class JobsOfTheDesk implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(JobsOfTheDesk.class);
    private static final int AT_ONCE = 200;

    private final ManagementService management;
    private final JobExecutor executor;
    private final EngineCalls engine;
    private final Clock clock;
    private final CurrentActor actor;

    JobsOfTheDesk(
            @Lazy ManagementService management,
            @Lazy JobExecutor executor,
            @Lazy EngineCalls engine,
            Clock clock,
            CurrentActor actor) {
        this.management = management;
        this.executor = executor;
        this.engine = engine;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public void pause() {
        executor.shutdown();
    }

    @Override
    public Optional<Instant> nextDueUntil(Instant target) {
        return engine.asTheDesk(() -> dueUntil(target).listPage(0, 1).stream()
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .findFirst());
    }

    @Override
    public int runDue() {
        return engine.asTheDesk(() -> {
            List<Job> due = dueUntil(clock.instant()).listPage(0, AT_ONCE);
            due.forEach(this::run);
            return due.size();
        });
    }

    private JobQuery dueUntil(Instant target) {
        return management
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .duedateLowerThan(Date.from(target.plusMillis(1)))
                .orderByJobDuedate()
                .asc();
    }

    private void run(Job job) {
        try {
            actor.as(Actor.SYSTEM, () -> execute(job));
        } catch (RuntimeException failure) {
            // The engine has counted the failure and set the next attempt; an incident tells of the last one.
            LOG.warn("Job {} failed while the clock was advanced", job.getId(), failure);
        }
    }

    /** Time passes by itself: whoever advances the clock does not do what becomes due then. */
    private boolean execute(Job job) {
        management.executeJob(job.getId());
        return true;
    }

    @Override
    public void resume() {
        executor.start();
    }
}
