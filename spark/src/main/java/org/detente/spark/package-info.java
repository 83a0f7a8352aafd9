/** Maps the pipeline of {@code core} over the partitions of a Spark data set. Its class path alone has Spark. */
@NullMarked
package org.detente.spark;

import org.jspecify.annotations.NullMarked;
