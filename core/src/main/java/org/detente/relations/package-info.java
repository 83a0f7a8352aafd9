/**
 * How two parties stand, counted: events of a dyad come in from the store, a report by day, week, month or year goes
 * out. It counts what the record holds and says how far the record reaches; it does not guess at what nobody reported.
 */
@NullMarked
package org.detente.relations;

import org.jspecify.annotations.NullMarked;
