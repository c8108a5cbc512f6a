package io.flowdesk.process.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Follows every process instance of a test's application, step by step and in order. Steps count when they are
 * committed: what a failed attempt passed is no part of a path.
 */
@Component
public class Walks extends AbstractProcessEnginePlugin {

    private final Map<String, List<String>> paths = new ConcurrentHashMap<>();
    private final Map<String, List<String>> clocks = new ConcurrentHashMap<>();

    /** Ids of all elements but flows that the instances of this business key have entered, the oldest first. */
    public List<String> of(String businessKey) {
        return List.copyOf(paths.getOrDefault(businessKey, List.of()));
    }

    /** The same of the instance of {@code sla-clock} that watches the ticket, which no other path tells of. */
    public List<String> ofClock(String businessKey) {
        return List.copyOf(clocks.getOrDefault(businessKey, List.of()));
    }

    void clockEntered(String businessKey, String element) {
        clocks.computeIfAbsent(businessKey, key -> new CopyOnWriteArrayList<>()).add(element);
    }

    void entered(String businessKey, String element) {
        paths.computeIfAbsent(businessKey, key -> new CopyOnWriteArrayList<>()).add(element);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Watching(this));
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
