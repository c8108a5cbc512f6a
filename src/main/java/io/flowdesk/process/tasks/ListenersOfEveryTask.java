package io.flowdesk.process.tasks;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Connects every user task of every model with its ticket, also those that an analyst adds: nobody can forget a
 * listener in a diagram, and no diagram can leave one out.
 */
@Component
public class ListenersOfEveryTask extends AbstractBpmnParseListener {

    private final TaskCreated created;
    private final TaskAssigned assigned;
    private final TaskCompleted completed;

    ListenersOfEveryTask(TaskCreated created, TaskAssigned assigned, TaskCompleted completed) {
        this.created = created;
        this.assigned = assigned;
        this.completed = completed;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, assigned);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, completed);
    }
}
