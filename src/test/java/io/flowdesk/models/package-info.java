/** Checks of the models in {@code processes/} and {@code forms/}: rules, layout, names, and their pictures. */
@NullMarked
package io.flowdesk.models;

import org.jspecify.annotations.NullMarked;
