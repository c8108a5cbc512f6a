package io.flowdesk.portal;

import io.flowdesk.testing.FlowdeskTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The portal with limits that tests do not reach, and with tickets to look at. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@FlowdeskTest
@Import(PortalTickets.class)
@TestPropertySource(properties = {"flowdesk.portal.requests-per-hour=10000", "flowdesk.portal.messages-per-hour=10000"})
public @interface PortalTest {}
