package io.flowdesk.models.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.flowdesk.models.Fixture;
import io.flowdesk.testing.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Browser.class)
class PictureTest {

    private final Path folder;

    PictureTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aProcessIsDrawnTheSameWayEachTime(Page page) throws IOException {
        Path model = Fixture.of("tidy.bpmn").writeTo(folder);
        Picture first = Picture.ofProcess(page, model);
        assertThat(first.warnings()).isEmpty();
        assertThat(first.svg()).startsWith("<svg").contains("Research", "Reminded");
        assertThat(Picture.ofProcess(page, model)).isEqualTo(first);
    }

    @Test
    void aDecisionIsDrawnAsATable(Page page) throws IOException {
        Picture table = Picture.ofDecision(page, Fixture.of("weight.dmn").writeTo(folder));
        assertThat(table.warnings()).isEmpty();
        assertThat(table.svg()).startsWith("<svg").contains("How many ask", "&gt; 10", "Everything else.");
    }

    @Test
    void aPictureIsStaleOnceItsModelHasChanged(Page page) throws IOException {
        Fixture fixture = Fixture.of("tidy.bpmn");
        Path model = fixture.writeTo(folder);
        Picture.ofProcess(page, model).save(page, model, folder, "tidy");
        assertThat(Picture.isFresh(model, folder, "tidy")).isTrue();
        fixture.with("Research", "Inquire").writeTo(folder);
        assertThat(Picture.isFresh(model, folder, "tidy")).isFalse();
    }

    @Test
    void whatTheModellingToolComplainsAboutIsTold(Page page) throws IOException {
        Fixture broken = Fixture.of("tidy.bpmn").with("bpmnElement=\"End_Answered\"", "bpmnElement=\"End_Nowhere\"");
        assertThat(Picture.ofProcess(page, broken.writeTo(folder)).warnings())
                .anySatisfy(warning -> assertThat(warning).contains("End_Nowhere"));
    }
}
