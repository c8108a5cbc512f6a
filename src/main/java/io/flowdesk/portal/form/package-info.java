/** What the forms share: files, limits of input, and errors in the reader's language. */
@NullMarked
package io.flowdesk.portal.form;

import org.jspecify.annotations.NullMarked;
