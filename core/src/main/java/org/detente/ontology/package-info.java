/**
 * The coding schemes as tables: a CAMEO code comes in, its name, its points on the Goldstein scale and its PLOVER type
 * go out. The data are files beside these classes, with their sources in {@code README.md}. Nothing here reads news or
 * decides what a sentence means.
 */
@NullMarked
package org.detente.ontology;

import org.jspecify.annotations.NullMarked;
