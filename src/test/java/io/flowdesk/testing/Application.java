package io.flowdesk.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application in a JVM of its own, for tests of starting, stopping and dying. Any free ports, unless a setting names them. */
public final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;

    private Application(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts in {@code folder}; {@code settings} look like {@code flowdesk.data-dir=/tmp/x}. */
    public static Application start(Path folder, String... settings) throws IOException {
        return start(jar(), folder, settings);
    }

    /** Another release of it. */
    public static Application start(Path jar, Path folder, String... settings) throws IOException {
        return run(folder, command(jar, settings));
    }

    /** In a JVM with these options. */
    public static Application start(List<String> options, Path folder, String... settings) throws IOException {
        List<String> command = command(jar(), settings);
        command.addAll(1, options);
        return run(folder, command);
    }

    /** From a folder that {@link Unpacking} has filled; it does not start without the archive of its classes. */
    public static Application startUnpacked(Path folder, String... settings) throws IOException {
        List<String> command = command(Path.of("flowdesk.jar"), settings);
        command.addAll(1, List.of("-Xshare:on", "-XX:SharedArchiveFile=flowdesk.jsa"));
        return run(folder, command);
    }

    /** The command of that name, beside an application with the same folder and settings. */
    public static Application doctor(Path folder, String... settings) throws IOException {
        return run(folder, doctor(settings));
    }

    /** The same, and it repairs what it finds. */
    public static Application repair(Path folder, String... settings) throws IOException {
        List<String> command = doctor(settings);
        command.add("--repair");
        return run(folder, command);
    }

    private static List<String> doctor(String... settings) {
        List<String> command = command(jar(), settings);
        command.add(command.indexOf(jar().toString()) + 1, "doctor");
        return command;
    }

    private static Application run(Path folder, List<String> command) throws IOException {
        Path log = Files.createTempFile(folder, "application", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Application(process, log);
    }

    public Application awaitReady() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .dontCatchUncaughtExceptions()
                .until(this::isReadyOrDead);
        if (!process.isAlive()) {
            throw new AssertionError("did not start:\n" + output());
        }
        return this;
    }

    /** The exit code, once it has ended by itself. */
    public int awaitExit() throws InterruptedException, TimeoutException {
        if (!process.waitFor(PATIENCE.toSeconds(), SECONDS)) {
            throw new TimeoutException("still running:\n" + output());
        }
        return process.exitValue();
    }

    /** Asks it to end, as an operator would. */
    public void stop() throws InterruptedException, TimeoutException {
        process.destroy();
        awaitExit();
    }

    /** As {@code kill -9}. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public long pid() {
        return process.pid();
    }

    /** Where it answers HTTP; only after it is ready. */
    public int port() {
        Matcher matcher = PORT.matcher(output());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** All it has logged so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Kills it if it still runs. */
    @Override
    public void close() {
        kill();
    }

    private boolean isReadyOrDead() throws InterruptedException {
        return !process.isAlive() || (port() != 0 && answers());
    }

    private boolean answers() throws InterruptedException {
        URI readiness = URI.create("http://localhost:%d/actuator/health/readiness".formatted(port()));
        try {
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(Path jar, String... settings) {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        // Quick to start; with one tier the room for compiled code is small, and once full nothing is compiled any
        // more.
        List<String> command = new ArrayList<>(List.of(
                java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=160m", "-jar", jar.toString()));
        Stream.of("server.port=0", "flowdesk.embedded.smtp-port=0", "flowdesk.embedded.imap-port=0")
                .filter(free -> Stream.of(settings).noneMatch(setting -> setting.startsWith(name(free))))
                .forEach(free -> command.add("--" + free));
        List.of(settings).forEach(setting -> command.add("--" + setting));
        return command;
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('=') + 1);
    }

    /** What {@code mvn package} has left. */
    public static Path jar() {
        return Path.of(System.getProperty("flowdesk.jar", "target/flowdesk.jar"))
                .toAbsolutePath();
    }
}
