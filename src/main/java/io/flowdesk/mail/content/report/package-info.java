/** What a bounce tells. */
@NullMarked
package io.flowdesk.mail.content.report;

import org.jspecify.annotations.NullMarked;
