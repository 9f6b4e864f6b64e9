/** Reading and writing documents: {@link io.coaldesk.json.CoaldeskModule}. */
@NullMarked
package io.coaldesk.json;

import org.jspecify.annotations.NullMarked;
