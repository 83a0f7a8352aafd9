/**
 * How well events are coded: gold files, and scores against them. The comparison is by country, type and direction in a
 * sentence, as the field does it; see {@link org.detente.scoring.Evaluation}.
 */
@NullMarked
package org.detente.scoring;

import org.jspecify.annotations.NullMarked;
