/** Scores and benchmarks of what {@code core} does, on data that people bring. Never shipped. */
@NullMarked
package org.detente.eval;

import org.jspecify.annotations.NullMarked;
