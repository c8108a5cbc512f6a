package io.flowdesk.chaos.ground;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;

/** The clock of a node's machine, seen by the node only: it can be set, also backwards. */
public final class WrongClock {

    private static final List<String> CLASSES =
            List.of("SteppedTime", "SteppedTime$OfInstant", "SteppedTime$OfMillis", "SteppedTime$OfDate");

    private final Path offset;
    private final Path agent;

    private WrongClock(Path offset, Path agent) {
        this.offset = offset;
        this.agent = agent;
    }

    /** It is right at first. */
    public static WrongClock in(Path folder) throws IOException, URISyntaxException {
        WrongClock clock = new WrongClock(folder.resolve("offset"), folder.resolve("agent.jar"));
        clock.packAgent();
        clock.goWrongBy(Duration.ZERO);
        return clock;
    }

    /** The node goes by this clock from its next start on. */
    public void in(Node node) {
        node.with("-javaagent:%s=%s".formatted(agent, offset));
    }

    /** Takes effect within a moment. */
    public void goWrongBy(Duration step) throws IOException {
        Path next = Files.writeString(offset.resolveSibling("next-offset"), String.valueOf(step.toMillis()));
        Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE);
    }

    private void packAgent() throws IOException, URISyntaxException {
        try (OutputStream file = Files.newOutputStream(agent);
                JarOutputStream jar = new JarOutputStream(file, manifest())) {
            for (String name : CLASSES) {
                Class<?> beside = WrongClock.class;
                String path = beside.getPackageName().replace('.', '/') + "/" + name + ".class";
                jar.putNextEntry(new JarEntry(path));
                try (var content = beside.getClassLoader().getResourceAsStream(path)) {
                    java.util.Objects.requireNonNull(content).transferTo(jar);
                }
                jar.closeEntry();
            }
        }
    }

    private static Manifest manifest() throws URISyntaxException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(new Attributes.Name("Premain-Class"), SteppedTime.class.getName());
        attributes.put(new Attributes.Name("Can-Retransform-Classes"), "true");
        attributes.put(Attributes.Name.CLASS_PATH, library().toUri().toString());
        return manifest;
    }

    private static Path library() throws URISyntaxException {
        return Path.of(ByteBuddy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
