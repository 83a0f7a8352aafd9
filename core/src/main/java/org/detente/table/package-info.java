/** The form of the tables that come with the library. */
@NullMarked
package org.detente.table;

import org.jspecify.annotations.NullMarked;
