package io.flowdesk.models.names;

/**
 * A name that a model uses.
 *
 * @param kind the part of the catalogue in which it must be: {@code Process}, {@code Message}, {@code Bean} …
 * @param place file and element
 */
public record Use(String kind, String name, String place) {}
