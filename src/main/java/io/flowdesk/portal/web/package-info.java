/** The way into the pages: headers, limits, languages, and what is shown when something is not there. */
@NullMarked
package io.flowdesk.portal.web;

import org.jspecify.annotations.NullMarked;
