package io.flowdesk.bench.load;

import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpDsl;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Some clients that do the same again and again for a while, each as soon as its last call was answered. Gatling makes
 * its simulations itself, without arguments, so they ask here what they are to do.
 *
 * @param port of the desk
 */
public record Load(int port, int clients, Duration length, Recorder recorder) {

    private static final AtomicReference<@Nullable Load> CURRENT = new AtomicReference<>();

    public Load(int port, int clients, Duration length) {
        this(port, clients, length, new Recorder());
    }

    static Load current() {
        return Objects.requireNonNull(CURRENT.get(), "run() starts simulations");
    }

    /** Returns when all clients are through with what they had begun. */
    public Recorder run(Class<? extends Simulation> simulation) {
        CURRENT.set(this);
        int result = io.gatling.app.Gatling$.MODULE$.fromArgs(new String[] {
            "--simulation", simulation.getName(),
            "--results-folder", Path.of("target", "bench", "gatling").toString(),
            "--no-reports"
        });
        if (result != 0) {
            throw new IllegalStateException("Gatling ended with " + result);
        }
        return recorder;
    }

    PopulationBuilder clients(String name, io.gatling.javaapi.core.ChainBuilder round) {
        ScenarioBuilder scenario = CoreDsl.scenario(name)
                .during(length)
                .on(round);
        return scenario.injectOpen(CoreDsl.atOnceUsers(clients)).protocols(http());
    }

    private HttpProtocolBuilder http() {
        return HttpDsl.http
                .baseUrl("http://localhost:" + port)
                .acceptHeader("application/json")
                .contentTypeHeader("application/json")
                .disableWarmUp()
                .disableCaching()
                .disableFollowRedirect();
    }
}
