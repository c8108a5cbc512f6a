package io.flowdesk.process.security;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/** A condition that is joined to any task query with "and": assigned or offered to the caller. */
final class OwnTasks extends TaskQueryImpl {

    private static final long serialVersionUID = 1L;

    OwnTasks(Caller caller) {
        setOrQueryActive();
        assignee = caller.id();
        candidateUser = caller.id();
        candidateGroups = caller.groups();
        includeAssignedTasks = true;
    }

    /** Those of the sign-in; the engine would ask the user directory in every query. */
    @Override
    public List<String> getCandidateGroups() {
        return candidateGroups;
    }
}
