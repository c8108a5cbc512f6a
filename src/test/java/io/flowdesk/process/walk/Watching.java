package io.flowdesk.process.walk;

import io.flowdesk.process.Names;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Listens to every element of every model that the engine reads. */
final class Watching extends AbstractBpmnParseListener {

    private final Walks walks;

    Watching(Walks walks) {
        this.walks = walks;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        watch(process, process.getKey());
    }

    private void watch(ScopeImpl scope, String process) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, entering(process, activity.getId()));
            for (PvmTransition flow : activity.getOutgoingTransitions()) {
                ((TransitionImpl) flow).addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, taking(process, flow));
            }
            watch(activity, process);
        }
    }

    private ExecutionListener entering(String process, String element) {
        return execution -> onCommit(() -> {
            Coverage.OF_ALL_TESTS.passed(process, element);
            enteredBy(execution, process, element);
        });
    }

    private void enteredBy(DelegateExecution execution, String process, String element) {
        String number = execution.getProcessBusinessKey();
        if (number != null && process.equals(Names.Process.SLA_CLOCK)) {
            walks.clockEntered(number, element);
        } else if (number != null) {
            walks.entered(number, element);
        }
    }

    private static ExecutionListener taking(String process, PvmTransition flow) {
        return execution -> onCommit(() -> Coverage.OF_ALL_TESTS.passed(process, flow.getId()));
    }

    private static void onCommit(Runnable work) {
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, context -> work.run());
    }
}
