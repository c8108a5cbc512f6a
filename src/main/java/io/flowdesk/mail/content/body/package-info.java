/** From the tree of parts to text, HTML and files. */
@NullMarked
package io.flowdesk.mail.content.body;

import org.jspecify.annotations.NullMarked;
