/** Rules for models that a test can check, besides how they are drawn and named. */
@NullMarked
package io.flowdesk.models.rules;

import org.jspecify.annotations.NullMarked;
