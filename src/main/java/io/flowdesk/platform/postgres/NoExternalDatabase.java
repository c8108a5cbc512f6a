package io.flowdesk.platform.postgres;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Matches as long as nobody has named a database. */
class NoExternalDatabase extends NoneNestedConditions {

    NoExternalDatabase() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty("spring.datasource.url")
    static class DatabaseIsNamed {}
}
