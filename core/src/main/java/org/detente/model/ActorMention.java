package org.detente.model;

/**
 * A place in a story that names or describes an actor.
 *
 * @param actor who is meant, in the role held on the story's day
 * @param name the actor's name in the dictionaries, or the words themselves for a description
 * @param span the words
 * @param sentence number of its sentence in the story, from 0
 */
public record ActorMention(ActorCode actor, String name, Span span, int sentence) {}
