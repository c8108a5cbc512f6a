package io.flowdesk.process.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets Tasklist set the follow-up date of a task. It sends back the whole task as it got it, with the reference to its
 * form, which the engine's REST API of 7.24 gives out but cannot read.
 */
class TaskUpdates extends OncePerRequestFilter {

    private static final Pattern TASK = Pattern.compile(".*/task/[^/]+");
    private static final String UNREADABLE = "camundaFormRef";

    /** A task is never that long. */
    private static final int LONGEST = 64 * 1024;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"PUT".equals(request.getMethod())
                || request.getContentLength() < 0
                || request.getContentLength() > LONGEST
                || !TASK.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes();
        chain.doFilter(new ReadBody(request, readable(body)), response);
    }

    private byte[] readable(byte[] body) throws IOException {
        try {
            JsonNode task = json.readTree(body);
            if (task instanceof ObjectNode fields && fields.remove(UNREADABLE) != null) {
                return json.writeValueAsBytes(fields);
            }
        } catch (JsonProcessingException broken) {
            // The engine says so itself.
        }
        return body;
    }
}
