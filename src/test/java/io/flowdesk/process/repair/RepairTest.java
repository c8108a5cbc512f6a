package io.flowdesk.process.repair;

import io.flowdesk.testing.FlowdeskTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * A {@link FlowdeskTest} with a database that all repairs share, and nobody else: the doctor looks at everything. Each
 * test finds it healthy and leaves it so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@FlowdeskTest
@TestPropertySource(properties = "flowdesk.mail.name=Repairs")
public @interface RepairTest {}
