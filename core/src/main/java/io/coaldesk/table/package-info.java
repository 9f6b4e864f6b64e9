/**
 * Tables in CSV files, read so that a bad row never loses a good one.
 *
 * <p>Start with {@link io.coaldesk.table.TableReader}; {@link io.coaldesk.table.Loaded} is what every bulk reading
 * answers.
 */
@NullMarked
package io.coaldesk.table;

import org.jspecify.annotations.NullMarked;
