package io.flowdesk.process.security.seed;

import static io.flowdesk.identity.Role.ADMINISTRATOR;
import static io.flowdesk.identity.Role.AGENT;
import static io.flowdesk.identity.Role.ANALYST;
import static io.flowdesk.identity.Role.LEAD;
import static io.flowdesk.identity.Role.MANAGER;
import static io.flowdesk.process.security.seed.Grant.on;
import static io.flowdesk.process.security.seed.Grant.onAll;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;

import io.flowdesk.identity.Role;
import io.flowdesk.process.Names;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/**
 * The engine's authorizations by role. Which tasks somebody sees is not among them, and nobody but an administrator may
 * change an instance, a variable or a filter.
 */
final class RoleRights {

    private static final String TASKLIST = "tasklist";
    private static final String COCKPIT = "cockpit";

    private RoleRights() {}

    static List<Grant> all() {
        return Stream.of(agent(), lead(), manager(), analyst(), administrator())
                .flatMap(rights -> rights)
                .toList();
    }

    private static Stream<Grant> agent() {
        return inTasklist(AGENT, READ);
    }

    /** Sees in Cockpit where every ticket stands; the history would name the tickets of other teams. */
    private static Stream<Grant> lead() {
        return Stream.concat(inTasklist(LEAD, READ, READ_INSTANCE), inCockpit(LEAD, READ));
    }

    private static Stream<Grant> manager() {
        return Stream.of(
                        inTasklist(MANAGER, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
                        inCockpit(MANAGER, READ, READ_HISTORY),
                        Stream.of(
                                onAll(MANAGER, Resources.TASK, READ),
                                onAll(MANAGER, Resources.BATCH, READ, READ_HISTORY),
                                onAll(
                                        MANAGER,
                                        Resources.OPERATION_LOG_CATEGORY,
                                        UserOperationLogCategoryPermissions.READ)))
                .flatMap(rights -> rights);
    }

    private static Stream<Grant> analyst() {
        return Stream.concat(
                inCockpit(ANALYST, READ),
                Stream.of(
                        onAll(ANALYST, Resources.PROCESS_DEFINITION, READ),
                        onAll(ANALYST, Resources.DEPLOYMENT, READ, CREATE)));
    }

    private static Stream<Grant> administrator() {
        return Arrays.stream(Resources.values()).map(resource -> onAll(ADMINISTRATOR, resource, ALL));
    }

    private static Stream<Grant> inTasklist(Role role, Permission... onDefinitions) {
        return Stream.of(
                on(TASKLIST, role, Resources.APPLICATION, ACCESS),
                onAll(role, Resources.FILTER, READ),
                onAll(role, Resources.USER, READ),
                onAll(role, Resources.GROUP, READ),
                onAll(role, Resources.PROCESS_DEFINITION, onDefinitions),
                on(Names.Process.RECORD_CONTACT, role, Resources.PROCESS_DEFINITION, CREATE_INSTANCE),
                onAll(role, Resources.PROCESS_INSTANCE, CREATE));
    }

    private static Stream<Grant> inCockpit(Role role, Permission... onDecisions) {
        return Stream.of(
                on(COCKPIT, role, Resources.APPLICATION, ACCESS),
                onAll(role, Resources.DECISION_DEFINITION, onDecisions),
                onAll(role, Resources.DECISION_REQUIREMENTS_DEFINITION, READ),
                onAll(role, Resources.DEPLOYMENT, READ));
    }
}
