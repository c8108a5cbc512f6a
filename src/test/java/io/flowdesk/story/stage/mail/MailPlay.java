package io.flowdesk.story.stage.mail;

import io.flowdesk.story.stage.Play;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A story that is played by mail, over the mail server of the demo. */
public abstract class MailPlay extends Play {

    @Autowired
    protected Postman postman;

    @BeforeEach
    void nothingIsOnItsWay() {
        postman.forgetsOtherStories();
    }

    /** Somebody outside whom no other story knows, and who only uses a mail program and the links in mails. */
    protected ACorrespondent correspondent(String firstName) {
        return new ACorrespondent(requester(firstName), postman);
    }

    /** That of somebody of the desk, or of a machine. */
    protected MailProgram mailProgram(String name, String address) {
        return new MailProgram(name, address, postman);
    }
}
