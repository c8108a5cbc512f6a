package io.flowdesk.chaos.ground;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesNoArguments;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.locks.LockSupport;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * An agent in the JVM of an application: {@link Clock} and {@link Date}, by which it and the engine tell the time, go
 * wrong by as many milliseconds as a file says. {@code System.currentTimeMillis()} stays as it is.
 */
public final class SteppedTime {

    /** A property, for it is read by methods of the class library, which see no class of ours. */
    private static final String OFFSET = "chaos.clock.offset";

    private static final Duration LOOK = Duration.ofMillis(50);

    private SteppedTime() {}

    /** @param file the name of the file */
    public static void premain(String file, Instrumentation jvm) {
        follow(Path.of(file));
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
                .ignore(ElementMatchers.none())
                .type(named("java.time.Clock"))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(OfInstant.class).on(named("currentInstant"))))
                .type(named("java.time.Clock$SystemClock"))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(OfMillis.class).on(named("millis"))))
                .type(named("java.util.Date"))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(OfDate.class).on(isConstructor().and(takesNoArguments()))))
                .installOn(jvm);
    }

    private static void follow(Path file) {
        Thread thread = new Thread(
                () -> {
                    while (true) {
                        read(file);
                    }
                },
                "stepped-time");
        thread.setDaemon(true);
        thread.start();
    }

    private static void read(Path file) {
        try {
            System.setProperty(OFFSET, Files.readString(file));
            LockSupport.parkNanos(LOOK.toNanos());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Becomes a part of the method, so it names nothing that the class library does not know. */
    static final class OfInstant {

        @Advice.OnMethodExit
        static void step(@Advice.Return(readOnly = false) Instant now) {
            now = now.plusMillis(Long.getLong("chaos.clock.offset", 0));
        }
    }

    static final class OfMillis {

        @Advice.OnMethodExit
        static void step(@Advice.Return(readOnly = false) long now) {
            now += Long.getLong("chaos.clock.offset", 0);
        }
    }

    static final class OfDate {

        @Advice.OnMethodExit
        @SuppressWarnings("JavaUtilDate")
        static void step(@Advice.This Date now) {
            now.setTime(now.getTime() + Long.getLong("chaos.clock.offset", 0));
        }
    }
}
