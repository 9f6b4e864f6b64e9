/**
 * The rank of a coal: its class by the Chinese GB/T 5751 and by ASTM D388, the way through the table, or what is still to
 * be measured.
 *
 * <p>Start with {@link io.coaldesk.coal.rank.Gb5751Classifier} or {@link io.coaldesk.coal.rank.AstmD388Classifier}; both
 * answer with a {@link io.coaldesk.coal.rank.RankResult}.
 */
@NullMarked
@HouseStyle
package io.coaldesk.coal.rank;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
