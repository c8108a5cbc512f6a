package io.flowdesk.process.web;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The web applications link to a page of the engine's vendor, which is not part of the desk. */
@Configuration(proxyBeanMethods = false)
class WelcomeLink implements WebMvcConfigurer {

    static final String[] PATHS = {"/camunda-welcome", "/camunda-welcome/", "/camunda-welcome/index.html"};

    private final CamundaBpmProperties camunda;

    WelcomeLink(CamundaBpmProperties camunda) {
        this.camunda = camunda;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        String tasklist = camunda.getWebapp().getApplicationPath() + "/app/tasklist/default/";
        for (String path : PATHS) {
            registry.addRedirectViewController(path, tasklist);
        }
    }
}
