package io.flowdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "printer, 7, printer",
        "printer, 5, print",
        "printer, 0, ''",
        "'', 5, ''",
        "fan 😀, 4, 'fan '",
        "fan 😀, 5, 'fan '",
        "fan 😀, 6, fan 😀",
        "😀😀, 3, 😀",
    })
    void noCharacterIsCutInTwo(String text, int most, String beginning) {
        assertThat(Beginning.of(text, most)).isEqualTo(beginning);
    }
}
