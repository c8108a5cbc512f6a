/** Links that let requesters in: random tokens, each for one person and one purpose, kept only as hashes. */
@NullMarked
package io.flowdesk.portal.link;

import org.jspecify.annotations.NullMarked;
