package io.flowdesk.mail;

import io.flowdesk.testing.FlowdeskTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The whole application with its mail server; mails leave when a test has them delivered. Files stay small. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@FlowdeskTest
@TestPropertySource(properties = {"flowdesk.mail.plus-addressing=true", "flowdesk.mail.sending.files=64KB"})
public @interface MailTest {}
