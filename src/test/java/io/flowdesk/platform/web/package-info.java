@NullMarked
package io.flowdesk.platform.web;

import org.jspecify.annotations.NullMarked;
