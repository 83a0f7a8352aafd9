/**
 * Events that others coded. Files of ICEWS, GDELT, POLECAT, Phoenix and plain tables come in through {@link
 * org.detente.imports.EventImporter}, plain or packed; their rows go into the store, with countries, sectors and codes as
 * this project has them. What each set looks like, and its traps, is in {@code docs/imports.md}.
 *
 * <p>A row that cannot be used is skipped with its line and the reason, and counted; nothing is guessed. A file is read as a
 * stream and stored all or not at all.
 */
@NullMarked
package org.detente.imports;

import org.jspecify.annotations.NullMarked;
