package org.detente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Span;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * Who does what in a clause, whatever its construction: the doer and the sufferer of a verb through passives, relative
 * clauses, participles, coordination and control; the noun a preposition governs.
 */
final class Clause {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> OF_OBJECT = Set.of("of", "from", "for");

    private static final int DEPTH = 6;
    private static final int NEXT_TO = 4;

    private final Tree tree;

    Clause(Tree tree) {
        this.tree = tree;
    }

    Tree tree() {
        return tree;
    }

    /** The lemma of a word; before it, where the word is half of a hyphened one, the lemma of the whole. */
    List<String> lemmas(Word word) {
        int at = word.index();
        if (isHyphen(at - 1)) {
            return List.of(tree.word(at - 2).lemma() + "-" + word.lemma(), word.lemma());
        }
        if (isHyphen(at + 1)) {
            return List.of(word.lemma() + "-" + tree.word(at + 2).lemma(), word.lemma());
        }
        return List.of(word.lemma());
    }

    /** Whether a hyphen stands there that joins two words. */
    private boolean isHyphen(int index) {
        if (index < 2
                || index >= tree.words().size()
                || !tree.word(index).form().equals("-")) {
            return false;
        }
        Span hyphen = tree.word(index).token().span();
        return tree.word(index - 1).token().span().end() == hyphen.start()
                && tree.word(index + 1).token().span().start() == hyphen.end();
    }

    /** The doer: subject of an active verb, by-phrase of a passive, or whoever controls an infinitive or participle. */
    List<Word> subject(Word verb) {
        return subject(verb, DEPTH);
    }

    private List<Word> subject(Word verb, int depth) {
        if (depth == 0) {
            return List.of();
        }
        if (isPassive(verb)) {
            return governed(verb, "by");
        }
        List<Word> own = nearestSubjects(verb);
        if (!own.isEmpty()) {
            return own.stream().map(subject -> antecedent(verb, subject)).toList();
        }
        Word head = tree.head(verb);
        if (verb.is("conj")) {
            return isPassive(head) ? object(head, depth - 1) : subject(head, depth - 1);
        }
        if (verb.is("xcomp")) {
            List<Word> controlled = head.upos() == Upos.VERB ? object(head, depth - 1) : List.of();
            return controlled.isEmpty() ? subject(head, depth - 1) : controlled;
        }
        if (verb.is("advcl") || verb.is("ccomp")) { // also headlines: "NATO says kills 150 insurgents"
            if (isOfObject(verb)) {
                return object(head, depth - 1);
            }
            List<Word> above = subject(head, depth - 1);
            return above.isEmpty() && isPassive(head) ? object(head, depth - 1) : above;
        }
        if (verb.relation().equals("acl")) {
            return tree.isInfinitive(verb) ? ownerOfPlan(head, depth) : List.of(head);
        }
        return List.of();
    }

    /**
     * Of two subjects, as in headlines ("Civilians under fire as Turkey bombs rebels"), the one next to the verb, and the one
     * before it if only a comma parts them ("Government, rebels to resume talks").
     */
    private List<Word> nearestSubjects(Word verb) {
        List<Word> before = tree.children(verb).stream()
                .filter(child -> child.is("nsubj") && child.index() < verb.index())
                .toList();
        if (before.isEmpty()) {
            return child(verb, "nsubj").map(List::of).orElse(List.of());
        }
        Word last = before.get(before.size() - 1);
        if (before.size() > 1) {
            Word other = before.get(before.size() - 2);
            int comma = first(last) - 1;
            if (comma > other.index() && tree.word(comma).form().equals(",") && comma - other.index() < NEXT_TO) {
                return List.of(other, last);
            }
        }
        return List.of(last);
    }

    /** Where the phrase of a word begins. */
    private int first(Word word) {
        int first = word.index();
        for (Word child : tree.children(word)) {
            if (child.upos() != Upos.PUNCT && child.index() < word.index()) {
                first = Math.min(first, first(child));
            }
        }
        return first;
    }

    /** Of "efforts to end the war": whoever owns the efforts, or does what is done with them. */
    private List<Word> ownerOfPlan(Word noun, int depth) {
        List<Word> out = new ArrayList<>();
        out.add(noun);
        Word verb = tree.head(noun);
        if (verb.upos() == Upos.VERB && (noun.is("obj") || noun.is("obl"))) {
            out.addAll(subject(verb, depth - 1));
        }
        return out;
    }

    /** The sufferer: object of an active verb, subject of a passive, the noun that a past participle describes. */
    List<Word> object(Word verb) {
        return object(verb, DEPTH);
    }

    private List<Word> object(Word verb, int depth) {
        if (depth == 0) {
            return List.of();
        }
        if (isPassive(verb)) {
            Optional<Word> subject = child(verb, "nsubj");
            if (subject.isPresent()) {
                return List.of(antecedent(verb, subject.get()));
            }
            Word head = tree.head(verb);
            if (verb.relation().equals("acl") || verb.is("amod")) {
                return List.of(head);
            }
            if (verb.is("conj") || verb.is("xcomp") || verb.is("advcl")) {
                return isPassive(head) ? object(head, depth - 1) : subject(head, depth - 1);
            }
            return List.of();
        }
        // "asked Seoul to wait": the one asked is an indirect object to some annotators
        Optional<Word> own = last(verb, "obj").or(() -> child(verb, "iobj"));
        if (own.isPresent()) {
            return List.of(antecedent(verb, own.get()));
        }
        if (verb.relation().equals("acl:relcl")
                && child(verb, "nsubj").filter(s -> !isRelative(s)).isPresent()) {
            return List.of(tree.head(verb));
        }
        for (Word child : tree.children(verb)) {
            if (child.is("conj")
                    && child.upos() == Upos.VERB
                    && child(child, "nsubj").isEmpty()) {
                return child(child, "obj").map(List::of).orElse(List.of());
            }
        }
        List<Word> behind = tree.children(verb).stream() // "Canada demands China let the consul in"
                .filter(child -> child.is("nsubj") && child.index() > verb.index())
                .filter(child -> tree.children(verb).stream()
                        .anyMatch(other -> other.is("nsubj") && other.index() < verb.index()))
                .toList();
        if (!behind.isEmpty()) {
            return behind;
        }
        List<Word> addressed = addressed(verb);
        return addressed.isEmpty() ? bareNoun(verb) : addressed;
    }

    /** In "thanked Oman for hosting", "told Iran to wait" the parser at times takes the one addressed for a subject. */
    private List<Word> addressed(Word verb) {
        for (Word child : tree.children(verb)) {
            boolean clausal = child.is("advcl") || child.is("ccomp") || child.is("xcomp");
            Optional<Word> subject = clausal ? child(child, "nsubj") : Optional.empty();
            boolean behind = subject.filter(s -> s.index() > verb.index()).isPresent();
            if (behind
                    && tree.children(child).stream()
                            .anyMatch(m ->
                                    m.is("mark") && m.index() > subject.get().index())) {
                return subject.map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    /** A noun right behind its verb that the parser took for an adverbial or a predicate: "called off a strike". */
    private List<Word> bareNoun(Word verb) {
        for (Word child : tree.children(verb)) {
            boolean noun = child.upos() == Upos.NOUN || child.upos() == Upos.PROPN;
            boolean bare = child.relation().equals("obl") || child.relation().equals("xcomp");
            if (noun
                    && bare
                    && child.index() > verb.index()
                    && child(child, "case").isEmpty()
                    && child(child, "mark").isEmpty()
                    && child(child, "cop").isEmpty()) {
                return List.of(child);
            }
        }
        return List.of();
    }

    private Optional<Word> last(Word word, String relation) {
        return tree.children(word).stream().filter(child -> child.is(relation)).reduce((first, second) -> second);
    }

    List<Word> indirect(Word verb) {
        boolean twoObjects =
                tree.children(verb).stream().filter(child -> child.is("obj")).count() > 1;
        return child(verb, "iobj")
                .or(() -> twoObjects ? child(verb, "obj") : Optional.empty())
                .map(List::of)
                .orElse(List.of());
    }

    /** The nouns that hang on a word by a preposition. */
    List<Word> governed(Word word, String preposition) {
        List<Word> out = new ArrayList<>();
        for (Word child : tree.children(word)) {
            if ((child.is("obl") || child.is("nmod") || child.is("advcl") && child.upos() != Upos.VERB)
                    && hasCase(child, preposition)
                    && !EventDates.isTime(child)) {
                out.add(antecedent(word, child));
            } else if (preposition.equals("for") && hasMark(child, "for")) { // "called for Assad to go"
                child(child, "nsubj").ifPresent(out::add);
            }
        }
        return out;
    }

    boolean hasCase(Word noun, String preposition) {
        for (Word mark : tree.children(noun)) {
            if (mark.is("case")
                    && (mark.lemma().equals(preposition) || joined(mark).equals(preposition))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause tells what the object of the verb above did: "accused Russia of shelling its troops". */
    boolean isOfObject(Word verb) {
        return OF_OBJECT.stream().anyMatch(mark -> hasMark(verb, mark))
                && !object(tree.head(verb)).isEmpty();
    }

    boolean hasMark(Word verb, String lemma) {
        return tree.children(verb).stream()
                .anyMatch(child -> child.is("mark") && child.lemma().equals(lemma));
    }

    private String joined(Word mark) {
        StringBuilder words = new StringBuilder(mark.lemma());
        for (Word part : tree.children(mark)) {
            if (part.is("fixed")) {
                words.append(' ').append(part.lemma());
            }
        }
        return words.toString();
    }

    private Word antecedent(Word verb, Word word) {
        return isRelative(word) && verb.relation().equals("acl:relcl") ? tree.head(verb) : word;
    }

    private static boolean isRelative(Word word) {
        return word.upos() == Upos.PRON && RELATIVE.contains(word.lemma());
    }

    boolean isPassive(Word verb) {
        boolean auxiliary =
                tree.children(verb).stream().anyMatch(child -> child.relation().equals("aux:pass"));
        if (!auxiliary && child(verb, "nsubj").isPresent() && child(verb, "obj").isPresent()) {
            return false; // an object tells that the parser took a past tense for a participle
        }
        for (Word child : tree.children(verb)) {
            if (child.relation().equals("nsubj:pass") && (auxiliary || isHeadline())
                    || child.relation().equals("aux:pass")
                    || child.relation().equals("obl:agent") && hasCase(child, "by")) {
                return true;
            }
        }
        if (child(verb, "nsubj").isPresent() || child(verb, "obj").isPresent() || tree.isInfinitive(verb)) {
            return false;
        }
        String form = verb.form().toLowerCase(Locale.ROOT);
        boolean participle = !form.endsWith("ing") && !form.equals(verb.lemma());
        if (verb.relation().equals("acl") || verb.is("amod")) {
            return participle;
        }
        if (verb.is("conj") && participle) {
            Word head = tree.head(verb);
            return (head.upos() == Upos.VERB || head.upos() == Upos.ADJ)
                    && isPassive(head)
                    && child(verb, "aux").isEmpty();
        }
        return false;
    }

    /** Headlines leave auxiliaries out; in a sentence that ends with a stop a passive has one. */
    private boolean isHeadline() {
        return tree.word(tree.words().size()).upos() != Upos.PUNCT;
    }

    Optional<Word> child(Word word, String relation) {
        return tree.children(word).stream().filter(child -> child.is(relation)).findFirst();
    }
}
