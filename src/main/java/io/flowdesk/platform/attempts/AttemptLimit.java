package io.flowdesk.platform.attempts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts what failed, by source. A source that failed too often waits; success costs nothing. The counts are those of
 * this node: a cluster of three lets through three times as much, which is still no guessing.
 */
public class AttemptLimit {

    private static final long MOST_SOURCES = 100_000;

    private final Cache<String, Bucket> sources;
    private final long failures;
    private final Duration within;

    /** So many failures are free at once; after that one in {@code within / failures}. */
    public AttemptLimit(long failures, Duration within) {
        this.failures = failures;
        this.within = within;
        this.sources = Caffeine.newBuilder()
                .maximumSize(MOST_SOURCES)
                .expireAfterAccess(within)
                .build();
    }

    /** How long the source has to wait; empty when it may try. */
    public Optional<Duration> waitOf(String source) {
        long nanos = bucket(source).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return nanos == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }

    public void failed(String source) {
        bucket(source).tryConsume(1);
    }

    private Bucket bucket(String source) {
        return sources.get(source, any -> Bucket.builder()
                .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, within))
                .build());
    }
}
