package io.flowdesk.chaos.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The chaos tests believe in this count. */
class CountTest {

    @Test
    void whatIsThereOnceIsEven() {
        Count count = Count.of("tickets", List.of("a", "b"), List.of("b", "a"));
        assertThat(count.isEven()).isTrue();
        assertThat(count.found()).isEqualTo(2);
    }

    @Test
    void whatIsLostIsMissing() {
        Count count = Count.of("tickets", List.of("a", "b"), List.of("b"));
        assertThat(count.isEven()).isFalse();
        assertThat(count.missing()).containsExactly("a");
        assertThat(count.found()).isEqualTo(1);
    }

    @Test
    void whatIsThereAgainIsTwice() {
        Count count = Count.of("tickets", List.of("a"), List.of("a", "a"));
        assertThat(count.isEven()).isFalse();
        assertThat(count.twice()).containsExactly("a");
    }

    @Test
    void whatNobodyWasToldOfIsUnknown() {
        Count count = Count.of("tickets", List.of("a"), List.of("a", "b"));
        assertThat(count.isEven()).isFalse();
        assertThat(count.unknown()).containsExactly("b");
    }
}
