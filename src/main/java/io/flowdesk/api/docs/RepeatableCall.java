package io.flowdesk.api.docs;

import io.flowdesk.api.calls.Calls;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;

/** A call that takes an Idempotency-Key. */
final class RepeatableCall {

    private RepeatableCall() {}

    /** Only such calls look at the request as a whole. */
    static boolean is(HandlerMethod method) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(HttpServletRequest.class);
    }

    static Operation describe(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(Calls.IDEMPOTENCY_KEY)
                .description("The same key and body answers as the first time did; kept for 7 days")
                .schema(new StringSchema().maxLength(200)));
        operation.getResponses().values().stream()
                .findFirst()
                .ifPresent(answer -> answer.addHeaderObject(
                        "Idempotent-Replay",
                        new Header()
                                .description("true when it was answered before")
                                .schema(new StringSchema())));
        return operation;
    }
}
