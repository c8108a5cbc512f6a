package io.flowdesk.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** An upgrade of Camunda that words its scripts otherwise is noticed here. */
@SpringJUnitWebConfig(MendedScriptsTest.Web.class)
class MendedScriptsTest {

    @Configuration
    @EnableWebMvc
    @Import({MendedScripts.class, CamundaBpmProperties.class})
    static class Web {}

    @Autowired
    WebApplicationContext context;

    static List<MendedScripts.Mend> mends() {
        return MendedScripts.ALL;
    }

    @ParameterizedTest
    @MethodSource("mends")
    void theScriptSaysTheBetterWords(MendedScripts.Mend mend) throws Exception {
        MockHttpServletResponse script = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(MockMvcRequestBuilders.get(mend.path() + "?bust=7.24.0"))
                .andReturn()
                .getResponse();
        assertThat(script.getStatus()).isEqualTo(200);
        assertThat(script.getContentAsString(StandardCharsets.UTF_8))
                .contains(mend.better())
                .doesNotContain(mend.packaged());
    }
}
