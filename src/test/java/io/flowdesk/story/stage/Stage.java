package io.flowdesk.story.stage;

import io.flowdesk.portal.Visitor;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.Api;
import io.flowdesk.ticket.TicketNumber;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Brings people and tickets into a story. */
@Component
public class Stage {

    private final AtomicInteger people = new AtomicInteger();
    private final Environment environment;
    private final Post post;
    private final TaskLists lists;
    private final Story engine;

    Stage(Environment environment, Post post, TaskLists lists, Story engine) {
        this.environment = environment;
        this.post = post;
        this.lists = lists;
        this.engine = engine;
    }

    ARequester requester(String firstName) {
        String address = "%s-%d@example.org".formatted(firstName, people.incrementAndGet());
        return new ARequester(firstName, address, new Visitor(port()), this);
    }

    AColleague colleague(String user) {
        return new AColleague(user, Api.at(port()).as(user), lists, this);
    }

    public ACase ticket(String number) {
        return new ACase(Api.at(port()).as("admin"), engine.ticket(new TicketNumber(number)), post);
    }

    Post post() {
        return post;
    }

    String engineRest() {
        return "http://localhost:" + port() + "/engine-rest";
    }

    /** Known only while the server runs. */
    private int port() {
        return Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }
}
