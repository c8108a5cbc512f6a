package io.flowdesk.testing;

import java.io.IOException;
import java.nio.file.Path;

/** What the image does with the jar, by the Java that runs this. */
public final class Unpacking {

    private Unpacking() {}

    /** @param folder that does not exist yet, or is empty */
    public static void unpack(Path jar, Path folder) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("sh", "deploy/unpack.sh", jar.toString(), folder.toString());
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int result = script.inheritIO().start().waitFor();
        if (result != 0) {
            throw new IllegalStateException("deploy/unpack.sh ended with " + result);
        }
    }
}
