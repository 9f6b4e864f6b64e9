/** The settings of the generated value types; exported to Coaldesk's own modules only. */
@NullMarked
package io.coaldesk.internal.style;

import org.jspecify.annotations.NullMarked;
