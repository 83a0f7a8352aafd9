/**
 * The words that every room shares: stories, spans, actors, events, dyads. Records and enums only, no behaviour beyond
 * checks of their own values. Knows nothing but the JDK.
 */
@NullMarked
package org.detente.model;

import org.jspecify.annotations.NullMarked;
