package io.flowdesk.process.gate.bpmn;

import io.flowdesk.process.gate.Check;
import io.flowdesk.process.gate.ModelNames;
import io.flowdesk.process.gate.Refusal;
import io.flowdesk.process.gate.Resource;
import io.flowdesk.process.gate.Surroundings;
import io.flowdesk.process.gate.expression.Vocabulary;
import io.flowdesk.process.gate.xml.AllowList;
import io.flowdesk.process.gate.xml.Element;
import io.flowdesk.process.gate.xml.Inspection;
import io.flowdesk.process.gate.xml.OnTheList;
import io.flowdesk.process.gate.xml.Rule;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a process pass if everything in it is on the list and every name in it is known. */
@Component
class BpmnCheck implements Check {

    private static final AllowList ALLOWED = AllowList.from(BpmnCheck.class, "bpmn.allowed");

    private final ModelBeans beans;

    BpmnCheck(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public String suffix() {
        return ".bpmn";
    }

    @Override
    public List<String> definedIn(Resource resource) {
        return Inspection.idsOf("bpmn:process", resource);
    }

    @Override
    public List<Refusal> check(Resource resource, Surroundings surroundings) {
        return Inspection.of(resource, root -> rules(root, surroundings));
    }

    private List<Rule> rules(Element root, Surroundings surroundings) {
        Vocabulary words = new Vocabulary(beans.types(), ModelNames.VARIABLES).with(Assignments.namesIn(root));
        return List.of(
                new OnTheList(ALLOWED),
                new Expressions(words),
                new BuildingBlocks(words),
                new Assignments(words),
                new References(surroundings));
    }
}
