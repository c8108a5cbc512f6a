package io.flowdesk.process.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce that lets a page run its scripts with the request for the page. Camunda 7.24 keeps it in the servlet
 * context: of two people who open Tasklist at the same moment, one got the nonce of the other, and an empty page.
 */
class NoncesOfPages extends OncePerRequestFilter {

    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext context = withItsOwnNonce(request);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    /** Context and request know attributes by methods of the same names. */
    private static ServletContext withItsOwnNonce(HttpServletRequest request) {
        ServletContext shared = request.getServletContext();
        InvocationHandler calls = (proxy, method, values) -> values != null && NONCE.equals(values[0])
                ? asked(request, ServletRequest.class.getMethod(method.getName(), method.getParameterTypes()), values)
                : asked(shared, method, values);
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class}, calls);
    }

    private static @Nullable Object asked(Object target, Method method, Object @Nullable [] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
