package org.detente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.Entity.Gender;
import org.detente.actor.Entity.Kind;
import org.detente.actor.SentenceActors.Found;
import org.detente.actor.SentenceActors.Tie;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * Whom a pronoun means: among those named before it the one that agrees with it, subjects first, in its own sentence before
 * the sentence before.
 */
final class Pronouns {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> OWNING = Set.of("his", "her", "its", "their");

    private final Tree tree;
    private final Discourse discourse;

    Pronouns(Tree tree, Discourse discourse) {
        this.tree = tree;
        this.discourse = discourse;
    }

    /**
     * Whoever a pronoun means.
     *
     * @param here who was named before it in its sentence, in order
     */
    List<Found> of(Word pronoun, List<Entity> here) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        if (form.equals("it") && isEmpty(pronoun)) {
            return List.of();
        }
        List<Entity> fitting = here.stream()
                .filter(entity -> agrees(form, entity) && !isBeside(pronoun, entity))
                .toList();
        Optional<Entity> best = best(pronoun, fitting);
        if (best.isEmpty()) {
            List<Entity> before = discourse.entities().stream()
                    .filter(entity -> agrees(form, entity))
                    .toList();
            List<Entity> last =
                    before.stream().filter(discourse::isOfLastSentence).toList();
            boolean they = THEY.contains(form);
            best = last.stream()
                    .filter(entity -> they && entity.isSubject() && entity.kind() == Kind.PEOPLE)
                    .findFirst()
                    .or(() -> last.stream().filter(Entity::isSubject).findFirst())
                    .or(() -> they
                            ? last.stream().filter(e -> e.kind() == Kind.PEOPLE).findFirst()
                            : Optional.empty())
                    .or(() -> before.stream().reduce((a, b) -> b));
        }
        return best.map(entity -> together(entity, form, here)).orElse(List.of()).stream()
                .map(entity -> new Found(entity.code(), entity.name(), pronoun, Tie.SELF))
                .toList();
    }

    /** The it of "it was likely that". */
    private boolean isEmpty(Word pronoun) {
        Word head = tree.head(pronoun);
        return pronoun.is("expl")
                || pronoun.is("nsubj")
                        && head.upos() == Upos.ADJ
                        && tree.children(head).stream()
                                .anyMatch(child -> child.is("csubj")
                                        || child.is("ccomp")
                                        || child.is("advcl")
                                        || child.is("xcomp")
                                        || child.is("parataxis"));
    }

    /** "Finland and Sweden ... they": all of those that stand together. */
    private List<Entity> together(Entity one, String form, List<Entity> here) {
        if (!THEY.contains(form) || one.kind() != Kind.STATE && one.kind() != Kind.PERSON) {
            return List.of(one);
        }
        List<Entity> all = one.word().isPresent() ? here : discourse.entities();
        List<Entity> out = new ArrayList<>(all.stream()
                .filter(entity -> entity.isSubject() && entity.kind() == one.kind())
                .toList());
        return out.contains(one) && out.size() > 1 ? out : List.of(one);
    }

    private static boolean agrees(String form, Entity entity) {
        if (entity.isPlace()) {
            return false;
        }
        if (HE.contains(form)) {
            return entity.isPerson() && entity.gender().orElse(Gender.HE) == Gender.HE;
        }
        if (SHE.contains(form)) {
            return entity.isPerson() && entity.gender().orElse(Gender.SHE) == Gender.SHE;
        }
        if (IT.contains(form)) {
            return entity.kind() == Kind.STATE || entity.isGroup();
        }
        return THEY.contains(form);
    }

    /** The him of "Merkel praised him" is not Merkel, and the it of "Iran said it shot it" not the same twice. */
    private boolean isBeside(Word pronoun, Entity entity) {
        boolean object = pronoun.is("obj") || pronoun.is("iobj") || pronoun.is("obl");
        Word verb = tree.head(pronoun);
        while (verb.is("xcomp")) {
            verb = tree.head(verb);
        }
        Word clause = verb;
        boolean ofRelative = object
                && entity.word()
                        .filter(word -> relative(clause).filter(word::equals).isPresent())
                        .isPresent();
        return ofRelative
                || object
                        && entity.word()
                                .filter(word -> tree.head(word).equals(tree.head(pronoun))
                                        || word.is("nsubj") && tree.head(word).equals(clause))
                                .isPresent();
    }

    /** The noun that a relative clause describes: "a sheriff who jailed him". */
    private Optional<Word> relative(Word verb) {
        Word at = verb;
        while (at.is("conj")) {
            at = tree.head(at);
        }
        return at.relation().equals("acl:relcl") ? Optional.of(tree.head(at)) : Optional.empty();
    }

    private Optional<Entity> best(Word pronoun, List<Entity> fitting) {
        return fitting.stream().max(Comparator.comparingInt(entity -> score(pronoun, entity)));
    }

    private int score(Word pronoun, Entity entity) {
        Word word = entity.word().orElseThrow();
        boolean they = THEY.contains(pronoun.form().toLowerCase(Locale.ROOT));
        int score = word.index(); // the later of two that are alike
        score += word.is("nsubj") ? 1000 : 0;
        score += tree.isBelow(pronoun, tree.head(word)) ? 500 : 0;
        boolean own = OWNING.contains(pronoun.form().toLowerCase(Locale.ROOT))
                && tree.head(word).equals(tree.verbOf(tree.head(pronoun)))
                && word.is("nsubj");
        score += own ? 2000 : 0;
        score += they && (entity.kind() == Kind.PEOPLE || entity.isGroup()) ? 3000 : 0;
        return score - (word.is("nmod") || word.is("compound") || word.is("amod") ? 300 : 0);
    }
}
