/** What tests of every module share: the whole application on a database of its own. */
@NullMarked
package io.flowdesk.testing;

import org.jspecify.annotations.NullMarked;
