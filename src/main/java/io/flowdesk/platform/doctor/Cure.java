package io.flowdesk.platform.doctor;

/**
 * What can be done about a finding without a person.
 *
 * @param key tells cures apart; kebab case
 * @param isSafe false: nothing can, and the words say why
 * @param words what the repair does, as "starts its process again"; or why a person has to look, as a sentence
 */
public record Cure(String key, boolean isSafe, String words) {

    /** One that loses nothing and tells nobody anything twice. */
    public static Cure safe(String key, String whatItDoes) {
        return new Cure(key, true, whatItDoes);
    }

    /** A program would have to guess. */
    public static Cure none(String key, String because) {
        return new Cure(key, false, because);
    }
}
