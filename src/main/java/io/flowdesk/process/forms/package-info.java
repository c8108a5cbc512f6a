/** What a form lets through: the submission on its way past the engine's variables, and its check against the form. */
@NullMarked
package io.flowdesk.process.forms;

import org.jspecify.annotations.NullMarked;
