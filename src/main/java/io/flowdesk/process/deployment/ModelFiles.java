package io.flowdesk.process.deployment;

import io.flowdesk.platform.FlowdeskProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models that belong to this start: those of the jar, each replaced by the folder's file of the same name. */
@Component
class ModelFiles {

    private static final String[] PATTERNS = {"processes/*.bpmn", "processes/*.dmn", "forms/*.form"};
    private static final String[] FOLDER_PATTERNS = {"**/*.bpmn", "**/*.dmn", "**/*.form"};

    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    private final FlowdeskProperties properties;

    ModelFiles(FlowdeskProperties properties) {
        this.properties = properties;
    }

    /** By file name, so that two starts deploy in the same order. */
    Collection<ModelFile> all() {
        Map<String, ModelFile> files = packaged();
        properties.modelsFolder().ifPresent(folder -> read(folder, files));
        return files.values();
    }

    Map<String, ModelFile> packaged() {
        Map<String, ModelFile> files = new TreeMap<>();
        for (String pattern : PATTERNS) {
            add("classpath*:" + pattern, ModelSource.PACKAGED, files);
        }
        return files;
    }

    /** Whether the folder has a file of that name. */
    boolean isOverridden(String name) {
        Map<String, ModelFile> overriding = new TreeMap<>();
        properties.modelsFolder().ifPresent(folder -> read(folder, overriding));
        return overriding.containsKey(name);
    }

    private void read(Path folder, Map<String, ModelFile> files) {
        for (String pattern : FOLDER_PATTERNS) {
            add(folder.toAbsolutePath().toUri() + pattern, ModelSource.FOLDER, files);
        }
    }

    private void add(String pattern, ModelSource source, Map<String, ModelFile> files) {
        try {
            for (Resource resource : resolver.getResources(pattern)) {
                ModelFile file = read(resource, source);
                files.put(file.name(), file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Models cannot be read from " + pattern, failure);
        }
    }

    private static ModelFile read(Resource resource, ModelSource source) throws IOException {
        try (InputStream content = resource.getInputStream()) {
            return new ModelFile(Objects.requireNonNull(resource.getFilename()), text(content), source);
        }
    }

    private static String text(InputStream content) throws IOException {
        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
}
