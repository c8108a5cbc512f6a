package io.flowdesk.platform.models;

/**
 * One thing in which a model differs from the packaged one.
 *
 * @param element id of the element, rule or field
 * @param kind seen from the packaged model: ADDED is not in it
 */
public record ModelDifference(String element, Kind kind, String sentence) {

    /** What has happened to the element. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
