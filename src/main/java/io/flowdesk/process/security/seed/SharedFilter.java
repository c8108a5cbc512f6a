package io.flowdesk.process.security.seed;

import io.flowdesk.process.Names;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A filter that everybody finds in Tasklist. What it shows depends on who looks, so one serves all.
 *
 * @param key tells it apart when an administrator has renamed it
 */
record SharedFilter(String key, String name, String description, UnaryOperator<TaskQuery> condition) {

    static final SharedFilter[] ALL = {
        new SharedFilter(
                "my-tickets",
                "My tickets",
                "Everything that is assigned to me",
                query -> query.taskAssigneeExpression("${currentUser()}")),
        new SharedFilter(
                "my-teams-queue",
                "My team's queue",
                "What my teams have to do and nobody has taken",
                query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")
                        .taskUnassigned()),
        new SharedFilter("unassigned", "Unassigned", "What nobody has taken", TaskQuery::taskUnassigned),
        new SharedFilter(
                "due-today",
                "Due today",
                "What is due by the end of today, or is late already",
                query -> query.dueBeforeExpression("${dateTime().withTimeAtStartOfDay().plusDays(1).toDate()}")),
        new SharedFilter(
                "waiting",
                "Waiting",
                "Where a requester or a third party has to answer",
                query -> query.taskDefinitionKeyIn(
                        Names.Element.WAIT_FOR_REQUESTER, Names.Element.WAIT_FOR_THIRD_PARTY, Names.Element.FOLLOW_UP)),
    };

    TaskQuery query(TaskQuery all) {
        return condition
                .apply(all)
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc();
    }
}
