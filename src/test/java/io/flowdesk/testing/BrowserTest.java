package io.flowdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class BrowserTest {

    @Test
    void aPageRunsScripts(Page page) {
        page.setContent("<p>before</p><script>document.querySelector('p').textContent = 'after'</script>");
        assertThat(page.textContent("p")).isEqualTo("after");
    }

    @Test
    void aSecondPersonSharesNothingWithTheFirst(Page page) {
        Page second = page.context().browser().newContext().newPage();
        assertThat(second.context()).isNotSameAs(page.context());
        second.context().close();
    }
}
