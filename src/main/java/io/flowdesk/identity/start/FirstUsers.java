package io.flowdesk.identity.start;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Directory;
import io.flowdesk.identity.Role;
import io.flowdesk.platform.AdministratorSource;
import io.flowdesk.platform.FirstAdministrator;
import io.flowdesk.platform.FlowdeskProperties;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.StartRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who can sign in at once: in the demo everybody by his own name, elsewhere only the first administrator. */
@Component
class FirstUsers {

    private final FlowdeskProperties properties;
    private final AdministratorSource administrator;
    private final ObjectProvider<Directory> directory;

    FirstUsers(FlowdeskProperties properties, AdministratorSource administrator, ObjectProvider<Directory> directory) {
        this.properties = properties;
        this.administrator = administrator;
        this.directory = directory;
    }

    /** Throws {@link StartRefused} if the desk does not have the administrator among its people. */
    void create(Desk desk) {
        if (properties.demo()) {
            desk.agents().values().forEach(agent -> create(agent, agent.id()));
        } else {
            administrator.first().ifPresent(first -> create(desk, first));
        }
    }

    private void create(Desk desk, FirstAdministrator first) {
        try {
            create(onDesk(desk, first), first.password());
        } catch (InvalidInput e) {
            throw new StartRefused(
                    "The password in flowdesk.admin.password-file is not accepted: " + e.getMessage(),
                    "Put a better password into that file");
        }
    }

    private void create(Agent agent, String password) {
        directory.ifAvailable(users -> users.createUser(agent, password));
    }

    private static Agent onDesk(Desk desk, FirstAdministrator first) {
        return desk.agent(first.user())
                .filter(agent -> agent.has(Role.ADMINISTRATOR))
                .orElseThrow(() -> new StartRefused(
                        "flowdesk.admin.user is %s, but the desk file has no such administrator"
                                .formatted(first.user()),
                        "Add the user to the agents of the desk file, with the role ADMINISTRATOR"));
    }
}
