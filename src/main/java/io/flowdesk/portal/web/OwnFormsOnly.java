package io.flowdesk.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses forms that another site makes a browser send: it could spend a visitor's share of requests, or make him
 * decide with a link it got hold of. A second net only, for there is no cookie to misuse.
 */
final class OwnFormsOnly implements HandlerInterceptor {

    /** Somebody's browser was led here by another site. */
    static final class StrangeForm extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod()) && isStrange(request)) {
            throw new StrangeForm();
        }
        return true;
    }

    private static boolean isStrange(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? isOtherHost(request.getHeader(HttpHeaders.ORIGIN), request)
                : !"same-origin".equals(site) && !"none".equals(site);
    }

    /** Our own pages send no referrer, so browsers call their origin {@code null}. */
    private static boolean isOtherHost(@Nullable String origin, HttpServletRequest request) {
        return origin != null
                && !"null".equals(origin)
                && !request.getServerName().equalsIgnoreCase(host(origin));
    }

    private static @Nullable String host(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
