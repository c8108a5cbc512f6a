package io.flowdesk.process.gate.dmn;

import io.flowdesk.process.gate.Check;
import io.flowdesk.process.gate.Refusal;
import io.flowdesk.process.gate.Resource;
import io.flowdesk.process.gate.Surroundings;
import io.flowdesk.process.gate.xml.AllowList;
import io.flowdesk.process.gate.xml.Inspection;
import io.flowdesk.process.gate.xml.OnTheList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a decision pass if it is a table or an expression in FEEL that can be read. */
@Component
class DmnCheck implements Check {

    private static final AllowList ALLOWED = AllowList.from(DmnCheck.class, "dmn.allowed");

    @Override
    public String suffix() {
        return ".dmn";
    }

    @Override
    public List<String> definedIn(Resource resource) {
        return Inspection.idsOf("dmn:decision", resource);
    }

    @Override
    public List<Refusal> check(Resource resource, Surroundings surroundings) {
        return Inspection.of(resource, root -> List.of(new OnTheList(ALLOWED), new FeelOnly(), new Readable()));
    }
}
