package io.flowdesk.cost;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/**
 * What is asked about once a second at most, or once for fifty ids. It may fall into a step or beside it, so the first
 * time in a step costs nothing; whatever is asked a second time in the same step has not been remembered, and counts.
 */
final class NowAndThen {

    private static final List<String> TEXTS = List.of(
            "nextval('flowdesk_seq')",
            "max(version), 0) from desk_file_version",
            "max(VERSION_) as MAX_VERSION from ACT_RE_DECISION_DEF",
            "max(VERSION_) as MAX_VERSION from ACT_RE_PROCDEF",
            "VERSION_ = ( select max(VERSION_) from ACT_RE_PROCDEF");

    private final Set<String> asked = new HashSet<>();

    void forget() {
        asked.clear();
    }

    boolean isFree(QueryInfo query) {
        String text = query.getQuery().replaceAll("\\s+", " ");
        return TEXTS.stream().anyMatch(text::contains) && asked.add(text + arguments(query));
    }

    private static List<Object> arguments(QueryInfo query) {
        return query.getParametersList().stream()
                .flatMap(List::stream)
                .map(ParameterSetOperation::getArgs)
                .<Object>map(List::of)
                .toList();
    }
}
