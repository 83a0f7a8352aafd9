/**
 * Joins text, actor and coding: a story comes in, a coded story goes out. Pure and thread-safe; the command line, the
 * service and Spark call the same function.
 */
@NullMarked
package org.detente.pipeline;

import org.jspecify.annotations.NullMarked;
