package io.flowdesk.portal.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How often something may happen within an hour, for each key. Counted by each node on its own. */
final class Limit {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_KEYS = 100_000;

    private final int perHour;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(HOUR).build();

    Limit(int perHour) {
        this.perHour = perHour;
    }

    /** @throws TooMany with the time after which one more may happen */
    void take(String key) {
        var probe = buckets.get(key, any -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                .build();
    }
}
