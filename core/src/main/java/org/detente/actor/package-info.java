/**
 * Who is meant: names and descriptions in a sentence to actors, in the role held on the story's day. Comes in: tokens,
 * and for descriptions ("the Russian foreign minister", "Syrian warplanes") the tree. Goes out: {@link
 * org.detente.actor.SentenceActors}. The dictionaries are tab-separated files; their form is told in {@code
 * docs/actor-data.md}, sources and licence in the README beside them.
 */
@NullMarked
package org.detente.actor;

import org.jspecify.annotations.NullMarked;
