package io.flowdesk.process.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Lets forms in Tasklist show pages of the desk in a frame. The form viewer that Camunda 7.24 packages shows nothing
 * but absolute addresses with https; a path on this server is as safe, and works behind any address.
 */
@Configuration(proxyBeanMethods = false)
class FramesOfTheDesk implements WebMvcConfigurer {

    private static final String ONLY_HTTPS = "/^(https):\\/\\/*/i";
    private static final String ALSO_PATHS = "/^(https:\\/\\/|\\/(?![\\/\\\\]))/i";

    private final CamundaBpmProperties camunda;

    FramesOfTheDesk(CamundaBpmProperties camunda) {
        this.camunda = camunda;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(camunda.getWebapp().getApplicationPath() + "/lib/{script:deps\\.js}")
                .addResourceLocations("classpath:" + camunda.getWebapp().getWebjarClasspath() + "/lib/")
                .resourceChain(true)
                .addTransformer(FramesOfTheDesk::withPaths);
    }

    private static Resource withPaths(HttpServletRequest request, Resource script, ResourceTransformerChain chain)
            throws IOException {
        Resource transformed = chain.transform(request, script);
        String text = transformed.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(
                transformed, text.replace(ONLY_HTTPS, ALSO_PATHS).getBytes(StandardCharsets.UTF_8));
    }
}
