package io.flowdesk.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig(FramesOfTheDeskTest.Web.class)
class FramesOfTheDeskTest {

    @Configuration
    @EnableWebMvc
    @Import({FramesOfTheDesk.class, CamundaBpmProperties.class})
    static class Web {}

    @Test
    void theFormViewerShowsPathsOfThisServerInAFrame(WebApplicationContext context) throws Exception {
        MockHttpServletResponse script = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(MockMvcRequestBuilders.get("/camunda/lib/deps.js?bust=7.24.0"))
                .andReturn()
                .getResponse();
        assertThat(script.getStatus()).isEqualTo(200);
        assertThat(script.getContentAsString(StandardCharsets.UTF_8))
                .contains("/^(https:\\/\\/|\\/(?![\\/\\\\]))/i")
                .doesNotContain("/^(https):\\/\\/*/i");
    }
}
