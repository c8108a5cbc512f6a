package io.flowdesk.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private final List<Integer> fetched = new ArrayList<>();

    private InputStream of(byte[]... pieces) {
        return new Pieces(place -> {
            fetched.add(place);
            return place < pieces.length ? Optional.of(pieces[place]) : Optional.empty();
        });
    }

    @Test
    void allPiecesAreReadInTheirOrder() throws IOException {
        assertThat(of(new byte[] {1, 2}, new byte[] {}, new byte[] {-1}).readAllBytes())
                .containsExactly(1, 2, -1);
    }

    @Test
    void aByteIsNoSign() throws IOException {
        assertThat(of(new byte[] {-1}).read()).isEqualTo(255);
    }

    @Test
    void nothingIsFetchedForWhoeverStopsReading() throws IOException {
        try (InputStream stream = of(new byte[] {1, 2}, new byte[] {3}, new byte[] {4})) {
            assertThat(stream.read()).isEqualTo(1);
        }
        assertThat(fetched).containsExactly(0);
    }
}
