package io.flowdesk.process.adapter;

import io.flowdesk.mail.MailProcess;
import io.flowdesk.process.Names;
import io.flowdesk.process.security.EngineCalls;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The port of mail to the engine: one instance for each mail that somebody has to decide on. */
@Component
class EngineMailProcess implements MailProcess {

    private final RuntimeService runtime;
    private final EngineCalls engine;

    EngineMailProcess(@Lazy RuntimeService runtime, @Lazy EngineCalls engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void putAside(long mailId) {
        engine.asTheDesk(() -> runtime.startProcessInstanceByKey(
                Names.Process.HELD_MAIL, "mail-" + mailId, Map.of(Names.Variable.HELD_MAIL_ID, mailId)));
    }
}
