/** The engine's services for tasks and forms, as people outside reach them: what they send is wrapped, and refused readably. */
@NullMarked
package io.flowdesk.process.forms.door;

import org.jspecify.annotations.NullMarked;
