package io.flowdesk.api.docs;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code does not say by itself: how to sign in, and how calls fail. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info()
                        .title("Flowdesk")
                        .version("v1")
                        .description("A help desk whose ticket lifecycle is a set of BPMN processes."))
                .components(new Components()
                        .addSecuritySchemes(PASSWORD, scheme("basic").description("A user of the desk"))
                        .addSecuritySchemes(TOKEN, scheme("bearer").description("A token of an integration")))
                .addSecurityItem(new SecurityRequirement().addList(PASSWORD))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }

    @Bean
    OpenApiCustomizer problems() {
        return document -> {
            ModelConverters.getInstance().readAll(Problem.class).forEach(document.getComponents()::addSchemas);
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperationsMap().entrySet().stream())
                    .forEach(operation -> Failures.addTo(operation.getKey(), operation.getValue()));
        };
    }

    @Bean
    OperationCustomizer repeatableCalls() {
        return (operation, method) -> RepeatableCall.is(method) ? RepeatableCall.describe(operation) : operation;
    }
}
