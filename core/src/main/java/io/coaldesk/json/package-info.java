/**
 * Reading and writing documents: the wire form is a compatibility contract.
 *
 * <p>Start with {@link io.coaldesk.json.CoaldeskJson}; a host that has a Jackson mapper of its own registers
 * {@link io.coaldesk.json.CoaldeskModule}.
 */
@NullMarked
package io.coaldesk.json;

import org.jspecify.annotations.NullMarked;
