/** The models in force, for whoever shows them; the engine's side implements it. */
@NamedInterface("models")
@NullMarked
package io.flowdesk.platform.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
