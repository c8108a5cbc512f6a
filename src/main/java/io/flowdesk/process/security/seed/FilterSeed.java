package io.flowdesk.process.security.seed;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** Creates the filters that are missing; one that is there belongs to the administrator, who may have changed it. */
@Component
class FilterSeed {

    private static final String KEY = "flowdesk";

    private final FilterService filters;
    private final TaskService tasks;

    FilterSeed(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void plant() {
        Set<Object> present = filters.createTaskFilterQuery().list().stream()
                .map(filter -> filter.getProperties().getOrDefault(KEY, ""))
                .collect(Collectors.toSet());
        for (int place = 0; place < SharedFilter.ALL.length; place++) {
            if (!present.contains(SharedFilter.ALL[place].key())) {
                plant(SharedFilter.ALL[place], place);
            }
        }
    }

    private void plant(SharedFilter shared, int place) {
        Filter filter = filters.newTaskFilter(shared.name());
        filter.setQuery(shared.query(tasks.createTaskQuery()));
        filter.setProperties(
                Map.of(KEY, shared.key(), "description", shared.description(), "priority", place, "refresh", true));
        filters.saveFilter(filter);
    }
}
