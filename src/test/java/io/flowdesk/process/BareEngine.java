package io.flowdesk.process;

import io.flowdesk.testing.Database;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine alone on a migrated database, with the settings that matter for what it stores and whom it lets. */
public final class BareEngine {

    private BareEngine() {}

    /** The caller closes it. */
    public static ProcessEngine on(Database database, ProcessEnginePlugin... plugins) {
        return on(database.dataSource(), plugins);
    }

    /** Beside whatever else works on that database. */
    public static ProcessEngine on(DataSource database, ProcessEnginePlugin... plugins) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setCmmnEnabled(false);
        configuration.setHistory("full");
        configuration.setAuthorizationEnabled(true);
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEnginePlugins(List.of(plugins));
        return configuration.buildProcessEngine();
    }
}
