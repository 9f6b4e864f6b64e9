/** What scripts share: {@link io.coaldesk.examples.Console}. */
@NullMarked
package io.coaldesk.examples;

import org.jspecify.annotations.NullMarked;
