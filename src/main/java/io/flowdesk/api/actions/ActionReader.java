package io.flowdesk.api.actions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowdesk.api.json.WrongJson;
import io.flowdesk.api.problem.NotFound;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.action.ActionKind;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes an action of its name and its JSON. */
@Component
class ActionReader {

    /** Messages have a resource of their own; what a reply means is judged in Tasklist only. */
    private static final Set<ActionKind> ELSEWHERE = EnumSet.of(ActionKind.REPLY, ActionKind.NOTE, ActionKind.JUDGE);

    private final ObjectMapper json;

    ActionReader(ObjectMapper json) {
        this.json = json;
    }

    Action read(String name, ObjectNode body) {
        ActionKind kind = ActionKind.named(name)
                .filter(known -> !ELSEWHERE.contains(known))
                .orElseThrow(() -> new NotFound("There is no action " + name + "."));
        return switch (kind) {
            case RECLASSIFY -> read(body, ReclassifyBody.class).asAction();
            case CHANGE_REQUESTER -> read(body, ChangeRequesterBody.class).asAction();
            default -> read(body, kind.type());
        };
    }

    private <T> T read(ObjectNode body, Class<T> type) {
        try {
            return json.treeToValue(body, type);
        } catch (JsonProcessingException wrong) {
            throw new InvalidInput(WrongJson.errorsIn(wrong));
        }
    }
}
