/**
 * What scripts share: arguments and exit codes, the folder of a deal desk, output in UTF-8.
 *
 * <p>Start with {@link io.coaldesk.examples.DealFolder}, which wires the four modules together as a host would.
 */
@NullMarked
package io.coaldesk.examples;

import org.jspecify.annotations.NullMarked;
