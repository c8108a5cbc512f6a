/** What web pages of every kind share: languages, and files of strangers. */
@NamedInterface("web")
@NullMarked
package io.flowdesk.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
