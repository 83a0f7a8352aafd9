/**
 * Where things happen: the gazetteer, and the resolver that tells an act's place from the words that locate it. A place is
 * never an actor here; that Moscow may stand for a government is for the actor room to know.
 */
@NullMarked
package org.detente.place;

import org.jspecify.annotations.NullMarked;
