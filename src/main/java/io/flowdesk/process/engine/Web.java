package io.flowdesk.process.engine;

import org.springframework.web.context.request.RequestContextHolder;

/** Whether this thread serves somebody's request; jobs have a retry of their own. */
final class Web {

    private Web() {}

    static boolean isServing() {
        return RequestContextHolder.getRequestAttributes() != null;
    }
}
