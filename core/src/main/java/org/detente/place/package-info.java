/**
 * The gazetteer: cities, regions, seas and sites with their coordinates. A place is never an actor here; that Moscow may
 * stand for a government is for the actor room to know, and where an act happened for the coding room.
 */
@NullMarked
package org.detente.place;

import org.jspecify.annotations.NullMarked;
