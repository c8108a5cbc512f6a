/** What a form may consist of. */
@NullMarked
package io.flowdesk.process.gate.form;

import org.jspecify.annotations.NullMarked;
