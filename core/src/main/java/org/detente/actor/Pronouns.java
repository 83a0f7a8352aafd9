package org.detente.actor;

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
    private static final Set<String> SELF = Set.of("himself", "herself", "itself", "themselves");

    private final Tree tree;
    private final SentenceEntities entities;
    private final Discourse discourse;

    Pronouns(Tree tree, SentenceEntities entities, Discourse discourse) {
        this.tree = tree;
        this.entities = entities;
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
                .filter(entity -> agrees(form, entity) && isBeside(pronoun, entity) == SELF.contains(form))
                .toList();
        Optional<Entity> best = fitting.stream().max(Comparator.comparingInt(entity -> score(pronoun, entity)));
        if (best.isEmpty()) {
            best = ahead(pronoun, form).or(() -> before(form));
        }
        return best.map(entity -> together(entity, form, here)).orElse(List.of()).stream()
                .map(entity -> new Found(entity.code(), entity.name(), pronoun, Tie.SELF))
                .toList();
    }

    /** Of those of the sentences before: a subject of the last one before others. */
    private Optional<Entity> before(String form) {
        List<Entity> before = discourse.entities().stream()
                .filter(entity -> agrees(form, entity))
                .toList();
        List<Entity> last = before.stream().filter(discourse::isOfLastSentence).toList();
        List<Entity> subjects = last.stream().filter(Entity::isSubject).toList();
        Optional<Entity> latest = before.stream().reduce((a, b) -> b);
        if (!THEY.contains(form)) {
            return subjects.stream().findFirst().or(() -> latest);
        }
        return subjects.stream()
                .filter(Pronouns::isSeveral)
                .findFirst()
                .or(() -> subjects.size() > 1 ? Optional.of(subjects.get(0)) : Optional.empty())
                .or(() -> last.stream().filter(Pronouns::isSeveral).findFirst())
                .or(() -> subjects.stream().findFirst())
                .or(() -> latest);
    }

    private static boolean isSeveral(Entity entity) {
        return entity.kind() == Kind.PEOPLE;
    }

    /** "Before he left, Lavrov said": the subject to come of the clause that the pronoun's clause hangs on. */
    private Optional<Entity> ahead(Word pronoun, String form) {
        Word verb = tree.verbOf(tree.head(pronoun));
        if (!verb.is("advcl")) {
            return Optional.empty();
        }
        return tree.children(tree.head(verb)).stream()
                .filter(child -> child.is("nsubj") && child.index() > pronoun.index())
                .flatMap(child -> entities.at(child).stream())
                .filter(entity -> agrees(form, entity))
                .findFirst();
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
        List<Entity> joined = here.stream()
                .filter(entity -> isJoined(one, entity) || entity.equals(one))
                .toList();
        if (joined.size() > 1) {
            return joined;
        }
        boolean inHere = one.word().isPresent();
        List<Entity> all = (inHere ? here : discourse.entities())
                .stream().filter(entity -> entity.kind() == one.kind()).toList();
        List<Entity> subjects = all.stream().filter(Entity::isSubject).toList();
        if (subjects.contains(one) && subjects.size() > 1) {
            return subjects;
        }
        List<Entity> last = all.stream().filter(discourse::isOfLastSentence).toList();
        boolean twoPersons = !inHere && one.isPerson() && last.contains(one) && last.size() == 2;
        return twoPersons ? last : List.of(one); // "Kim met Lee. They ..."
    }

    /** Whether two stand side by side: "Lebanon and Jordan". */
    private boolean isJoined(Entity one, Entity other) {
        if (one.word().isEmpty() || other.word().isEmpty()) {
            return false;
        }
        Word a = one.word().get();
        Word b = other.word().get();
        return first(a).equals(first(b)) && !a.equals(b);
    }

    private Word first(Word word) {
        Word at = word;
        while (at.is("conj")) {
            at = tree.head(at);
        }
        return at;
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
        if (!object || entity.word().isEmpty()) {
            return false;
        }
        Word word = entity.word().get();
        Word clause = tree.head(pronoun);
        while (hasNoSubject(clause)) {
            clause = tree.head(clause);
        }
        return relative(clause).filter(word::equals).isPresent()
                || tree.head(word).equals(tree.head(pronoun))
                || word.is("nsubj") && tree.head(word).equals(clause);
    }

    /** Whether a verb's subject is that of the verb above: "knelt, begging them", "pulled him out and flew him away". */
    private boolean hasNoSubject(Word verb) {
        return verb.is("xcomp")
                || (verb.is("advcl") || verb.is("conj") && verb.upos() == Upos.VERB)
                        && tree.children(verb).stream().noneMatch(child -> child.is("nsubj"));
    }

    /** The noun that a relative clause describes: "a sheriff who jailed him". */
    private Optional<Word> relative(Word verb) {
        Word at = first(verb);
        return at.relation().equals("acl:relcl") ? Optional.of(tree.head(at)) : Optional.empty();
    }

    private int score(Word pronoun, Entity entity) {
        Word word = entity.word().orElseThrow();
        boolean they = THEY.contains(pronoun.form().toLowerCase(Locale.ROOT));
        boolean several = entity.kind() == Kind.PEOPLE || entity.isGroup() || isInList(word);
        int score = word.index(); // the later of two that are alike
        score += word.is("nsubj") ? 1000 : 0;
        score += tree.isBelow(pronoun, tree.head(word)) ? 500 : 0;
        boolean own = OWNING.contains(pronoun.form().toLowerCase(Locale.ROOT))
                && tree.head(word).equals(tree.verbOf(tree.head(pronoun)))
                && word.is("nsubj");
        score += own ? 2000 : 0;
        score += they && several ? 3000 : 0;
        Word owned = tree.head(pronoun);
        score += pronoun.relation().equals("nmod:poss")
                        && owned.is("conj")
                        && tree.head(owned).equals(word)
                ? 5000
                : 0;
        return score - (word.is("nmod") || word.is("compound") || word.is("amod") ? 300 : 0);
    }

    private boolean isInList(Word word) {
        return word.is("conj") || tree.children(word).stream().anyMatch(child -> child.is("conj"));
    }
}
