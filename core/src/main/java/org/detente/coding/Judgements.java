package org.detente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.SentenceActors;
import org.detente.actor.SentenceActors.Found;
import org.detente.actor.SentenceActors.Tie;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * Criticism and praise in whatever words: one actor says that another does or is something bad or good ("China says
 * Vietnam is taking dangerous actions"), or calls it so ("Trump called the deal a disaster").
 */
final class Judgements {
    private static final CameoCode CRITICISM = new CameoCode("111");
    private static final CameoCode PRAISE = new CameoCode("051");
    private static final double SURE = 0.6;
    private static final Set<String> CALLING = Set.of(
            "call", "describe", "brand", "label", "deem", "term", "denounce", "dismiss", "portray", "regard", "slam");

    private final Tree tree;
    private final Clause clause;
    private final SentenceActors actors;
    private final Scope scope;
    private final Operators operators;
    private final JudgementWords words;
    private final Optional<ActorCode> headlineSpeaker;
    private final Optional<LocalDate> published;

    Judgements(
            Clause clause,
            SentenceActors actors,
            Scope scope,
            Operators operators,
            JudgementWords words,
            Optional<ActorCode> headlineSpeaker,
            Optional<LocalDate> published) {
        this.tree = clause.tree();
        this.clause = clause;
        this.actors = actors;
        this.scope = scope;
        this.operators = operators;
        this.words = words;
        this.headlineSpeaker = headlineSpeaker;
        this.published = published;
    }

    /** All of the sentence. */
    List<EventMention> events() {
        List<EventMention> out = new ArrayList<>();
        for (Word head : tree.words()) {
            Optional<Word> subject = clause.child(head, "nsubj");
            if (CALLING.contains(head.lemma()) && head.upos() == Upos.VERB) {
                called(head, out);
            } else if (subject.isPresent()) {
                said(head, subject.get(), out);
            }
        }
        return out;
    }

    private void said(Word head, Word subject, List<EventMention> out) {
        int told = sign(head);
        if (told == 0) {
            return;
        }
        Standing standing = scope.of(head, Optional.empty(), head);
        int sign = told * (standing.modality() == Modality.NEGATED ? -1 : 1);
        boolean real = standing.modality() == Modality.ASSERTED
                || standing.modality() == Modality.ALLEGED
                || standing.modality() == Modality.NEGATED;
        if (!real || standing.announced()) {
            return;
        }
        Optional<ActorCode> judge = standing.speaker()
                .flatMap(word -> actors.of(word).stream().findFirst())
                .map(Found::code)
                .or(() -> standing.speaker().isPresent() ? Optional.empty() : headlineSpeaker);
        Word teller = standing.speaker().map(tree::head).orElse(head);
        add(judge, actors.of(subject), sign, teller, "judgement \"" + head.form() + '"', out);
    }

    private void called(Word verb, List<EventMention> out) {
        List<Word> named = clause.object(verb);
        Standing standing = scope.of(verb, Optional.empty(), verb);
        if (named.isEmpty() || standing.modality() != Modality.ASSERTED) {
            return;
        }
        int sign = 0;
        for (Word child : tree.children(verb)) {
            boolean predicate = child.is("xcomp")
                    || child.is("obj") && !child.equals(named.get(0))
                    || child.is("ccomp")
                    || child.is("obl") && clause.hasCase(child, "as");
            sign = predicate && sign == 0 ? sign(child) : sign;
        }
        Optional<ActorCode> judge = clause.subject(verb).stream()
                .flatMap(word -> actors.of(word).stream())
                .map(Found::code)
                .findFirst();
        if (sign != 0) {
            add(judge, actors.of(named.get(0)), sign, verb, "judgement \"" + verb.form() + '"', out);
        }
    }

    /** The judgement in a predicate: its own word, its object's or what describes that. */
    private int sign(Word predicate) {
        int sign = words.sign(predicate);
        for (Word child : tree.children(predicate)) {
            if (sign == 0 && (child.is("obj") || child.is("xcomp"))) {
                sign = negated(child) * sign(child);
            } else if (sign == 0 && (child.is("amod") || child.is("advmod"))) {
                sign = words.sign(child);
            }
        }
        return sign;
    }

    private int negated(Word word) {
        return tree.children(word).stream()
                        .anyMatch(
                                child -> operators.has("not", child.lemma()) && (child.is("det") || child.is("advmod")))
                ? -1
                : 1;
    }

    private void add(
            Optional<ActorCode> judge, List<Found> judged, int sign, Word trigger, String why, List<EventMention> out) {
        if (judge.filter(ActorCode::hasCountry).isEmpty()) {
            return;
        }
        for (Found found : judged) {
            boolean other = found.code().hasCountry()
                    && found.tie() != Tie.GUESS
                    && found.tie() != Tie.PLACE
                    && !found.code().party().equals(judge.get().party());
            if (other) {
                out.add(new EventMention(
                        judge,
                        Optional.of(found.code()),
                        Optional.of(sign < 0 ? PloverType.ACCUSE : PloverType.SUPPORT),
                        Optional.of(sign < 0 ? "disapprove" : "praise"),
                        sign < 0 ? CRITICISM : PRAISE,
                        false,
                        Modality.ASSERTED,
                        Optional.empty(),
                        EventDates.of(tree, trigger, published),
                        Optional.empty(),
                        trigger.token().span(),
                        tree.sentence().number(),
                        SURE,
                        why));
            }
        }
    }
}
