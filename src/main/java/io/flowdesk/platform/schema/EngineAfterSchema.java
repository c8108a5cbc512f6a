package io.flowdesk.platform.schema;

import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/** Lets the engine wait for Flyway. Named by its bean, since only the process module may know the engine's types. */
class EngineAfterSchema implements DependsOnDatabaseInitializationDetector {

    private static final String ENGINE_CONFIGURATION = "processEngineConfigurationImpl";

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beans) {
        return beans.containsBeanDefinition(ENGINE_CONFIGURATION) ? Set.of(ENGINE_CONFIGURATION) : Set.of();
    }
}
