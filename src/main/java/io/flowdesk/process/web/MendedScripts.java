package io.flowdesk.process.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.TransformedResource;

/** Scripts of the web applications of Camunda 7.24 in which a few words are others than it packages. */
@Configuration(proxyBeanMethods = false)
class MendedScripts implements WebMvcConfigurer {

    /**
     * Forms in Tasklist show pages of the desk in a frame. The form viewer shows nothing but absolute addresses with
     * https; a path on this server is as safe, and works behind any address.
     */
    private static final Mend FRAMES =
            new Mend("lib", "deps", "/^(https):\\/\\/*/i", "/^(https:\\/\\/|\\/(?![\\/\\\\]))/i");

    /**
     * Whoever was refused a ticket that somebody else had claimed could claim no other one until he loaded the page
     * again: the button waits for a change of the task, which a refusal does not bring.
     */
    private static final Mend CLAIMS = new Mend(
            "app/tasklist",
            "camunda-tasklist-bootstrap",
            "(function(e){C.push(m),C.push((function(){return i.submitInProgress=!1}))",
            "(function(e){e&&(i.submitInProgress=!1),C.push(m),C.push((function(){return i.submitInProgress=!1}))");

    static final List<Mend> ALL = List.of(FRAMES, CLAIMS);

    private final CamundaBpmProperties camunda;

    MendedScripts(CamundaBpmProperties camunda) {
        this.camunda = camunda;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String path = camunda.getWebapp().getApplicationPath();
        String packaged = "classpath:" + camunda.getWebapp().getWebjarClasspath();
        ALL.forEach(mend -> registry.addResourceHandler(
                        "%s/%s/{script:%s\\.js}".formatted(path, mend.folder(), mend.script()))
                .addResourceLocations("%s/%s/".formatted(packaged, mend.folder()))
                .resourceChain(true)
                .addTransformer(mend.transformer()));
    }

    /** @param packaged what the script says, and {@code better} what it should say */
    record Mend(String folder, String script, String packaged, String better) {

        String path() {
            return "/camunda/%s/%s.js".formatted(folder, script);
        }

        private ResourceTransformer transformer() {
            return (request, script, chain) -> {
                Resource transformed = chain.transform(request, script);
                String text = transformed.getContentAsString(StandardCharsets.UTF_8);
                return new TransformedResource(
                        transformed, text.replace(packaged, better).getBytes(StandardCharsets.UTF_8));
            };
        }
    }
}
