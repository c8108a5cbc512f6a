package io.flowdesk.story.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people do wrong is no failure of the desk, and must not hide one in its log. */
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest extends Play {

    @Test
    void aStepThatIsRefusedIsNoErrorInTheLog(CapturedOutput log) {
        AColleague agent1 = colleague("agent1");
        ACase ticket = requester("nora").files("access-and-passwords", "Cannot sign in", "Again.");
        assertThat(agent1.cannot(ticket, "resolve", Map.of("resolution", "SOLVED", "body", "Try again.")))
                .contains("identity");
        assertThat(log).doesNotContain("ERROR").doesNotContain("\tat ");
    }
}
