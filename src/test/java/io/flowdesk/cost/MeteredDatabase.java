package io.flowdesk.cost;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts a {@link Meter} between the application and its pool of connections. */
@TestConfiguration(proxyBeanMethods = false)
class MeteredDatabase {

    @Bean
    static Meter meter() {
        return new Meter();
    }

    @Bean
    static BeanPostProcessor metering(Meter meter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool
                        ? ProxyDataSourceBuilder.create(pool)
                                .listener(meter)
                                .methodListener(meter)
                                .build()
                        : bean;
            }
        };
    }
}
