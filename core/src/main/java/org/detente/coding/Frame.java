package org.detente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.detente.coding.Sense.Anchor;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** The slots around the word that tells an act, as patterns name them ({@code docs/patterns.md}). */
final class Frame {
    /** What stands behind these is not what the verb does: "expelled diplomats after the attack". */
    private static final Set<String> BESIDE = Set.of(
            "after",
            "before",
            "amid",
            "during",
            "since",
            "despite",
            "following",
            "until",
            "over",
            "because of",
            "ahead of");

    /** Before a meeting these tell that the clause's doer takes part in it. */
    private static final Set<String> OCCASION =
            Set.of("in", "during", "at", "on", "before", "after", "following", "ahead of");

    private static final Set<String> REPLYING = Set.of(
            "reject", "rebuff", "dismiss", "accept", "ignore", "defy", "refuse", "spurn", "heed", "answer", "resist",
            "scorn", "deny");

    private static final Set<String> TALKS = Set.of("talk", "negotiation", "dialogue", "dialog");

    private static final Set<String> ADDRESSING = Set.of(
            "tell",
            "ask",
            "urge",
            "press",
            "pressure",
            "warn",
            "assure",
            "inform",
            "thank",
            "brief",
            "remind",
            "reassure",
            "push",
            "lobby");

    private static final int CLAUSES_UP = 2;

    private final Clause clause;
    private final Tree tree;
    private final Word anchor;
    private final Anchor kind;
    private final boolean nominal;
    private final Word carried;
    private final Optional<Word> lightVerb;

    Frame(Clause clause, Word anchor, Anchor kind, Operators operators) {
        this.clause = clause;
        this.tree = clause.tree();
        this.anchor = anchor;
        this.kind = kind;
        this.nominal = kind == Anchor.NOUN;
        this.carried = nominal ? outOfContainer(operators) : anchor;
        this.lightVerb = nominal ? lightVerb(operators) : Optional.empty();
    }

    /** Of "a wave of attacks": the wave, which stands where the attacks would. */
    private Word outOfContainer(Operators operators) {
        Word at = anchor;
        while (at.is("conj") && tree.head(at).upos() == Upos.NOUN
                || at.is("nmod")
                        && clause.hasCase(at, "of")
                        && operators.has("container", tree.head(at).lemma())) {
            at = tree.head(at);
        }
        return at;
    }

    private Optional<Word> lightVerb(Operators operators) {
        Word head = tree.head(carried);
        boolean dependent = carried.is("obj")
                || carried.relation().equals("nsubj:pass")
                || carried.is("obl") && !isBehind(carried, BESIDE)
                || carried.is("xcomp");
        boolean somebodyElses = tree.children(carried).stream()
                .anyMatch(child -> child.relation().equals("nmod:poss") && child.upos() != Upos.PRON);
        boolean verb = head.upos() == Upos.VERB && operators.has("light", head.lemma()) && !somebodyElses;
        if (dependent && verb) {
            return Optional.of(head);
        }
        for (Word child : tree.children(carried)) { // "sanctions imposed by the West on Iran"
            if (child.is("acl") && child.upos() == Upos.VERB && operators.has("light", child.lemma())) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    boolean isNominal() {
        return nominal;
    }

    /** The verb that carries a noun ("launched an attack"), if one does. */
    Optional<Word> carrier() {
        return lightVerb;
    }

    /** Whom a deed befalls that is itself the doer: "Russian attacks killed Ukrainians", "hit by Russian attacks". */
    List<Word> sufferer() {
        Word head = tree.head(carried);
        if (head.upos() != Upos.VERB) {
            return List.of();
        }
        boolean agent = clause.isPassive(head) && carried.is("obl") && clause.hasCase(carried, "by");
        boolean active = carried.is("nsubj") && !clause.isPassive(head);
        return agent || active ? clause.object(head) : List.of();
    }

    /** The lemma of a word, and what it is part of when hyphened: strike and air-strike. */
    List<String> lemmas(Word word) {
        return clause.lemmas(word);
    }

    /** Whether a verb below tells what somebody should do ("told it to leave") rather than what is so. */
    boolean isInfinitive(Word verb) {
        return tree.isInfinitive(verb);
    }

    /** Whether the anchor is the verb tell, which orders only by an infinitive. */
    boolean isTelling() {
        return anchor.lemma().equals("tell");
    }

    /** Whether a particle proper stands with the verb, not just any adverb. */
    boolean hasParticle() {
        return !children("compound:prt").isEmpty();
    }

    /** The doer of the verb that a noun is object of or hangs on by a preposition. */
    List<Word> answerer() {
        Word head = tree.head(carried);
        boolean argument = carried.is("obj") || carried.is("obl");
        return argument && head.upos() == Upos.VERB ? clause.subject(head) : List.of();
    }

    /** Whoever rejects or heeds the words that a noun tells. */
    List<Word> replier() {
        return REPLYING.contains(tree.head(carried).lemma()) ? answerer() : List.of();
    }

    List<Word> slot(String name) {
        return switch (name) {
            case "subject" -> subject();
            case "object" -> clause.object(anchor);
            case "indirect" -> clause.indirect(anchor);
            case "complement" -> complement();
            case "possessive" -> children("nmod:poss");
            case "modifier" -> modifiers();
            case "compound" -> children("compound");
            case "particle" -> particles();
            case "condition" -> condition();
            case "attending" -> attending();
            case "addressee" -> addressee();
            default -> governed(name);
        };
    }

    private List<Word> subject() {
        boolean predicate = kind == Anchor.ADJECTIVE
                || nominal && clause.child(anchor, "cop").isPresent();
        if (predicate && clause.child(anchor, "nsubj").isPresent()) {
            return clause.child(anchor, "nsubj").map(List::of).orElse(List.of());
        }
        if (kind == Anchor.ADJECTIVE && clause.isPassive(anchor)) { // "concerned by arrests"
            return clause.object(anchor);
        }
        if (!nominal) {
            return clause.subject(anchor);
        }
        if (lightVerb.isEmpty() && isOnTheWay()) {
            return List.of(tree.head(carried));
        }
        if (lightVerb.isEmpty()) {
            boolean beside = carried.is("obl") && clause.hasCase(carried, "in"); // "air strikes kill 44 in attack on"
            return beside && tree.head(carried).upos() == Upos.VERB ? clause.subject(tree.head(carried)) : List.of();
        }
        boolean engagedIn = carried.is("obl") && clause.isPassive(lightVerb.get()); // "are engaged in talks"
        return engagedIn ? clause.object(lightVerb.get()) : clause.subject(lightVerb.get());
    }

    /** "Scholz in call with Putin", "Hamas delegation in Doha for consultations": a headline without verb. */
    private boolean isOnTheWay() {
        Word head = tree.head(carried);
        boolean phrase =
                clause.hasCase(carried, "in") || clause.hasCase(carried, "on") || clause.hasCase(carried, "for");
        return carried.is("nmod") && phrase && head.head() == 0 && head.upos() != Upos.VERB;
    }

    /** Whoever acts, or is, where the noun only tells when or where: "said during talks with", "envoy in talks with". */
    private List<Word> attending() {
        boolean somebodyElses = children("nmod:poss").stream().anyMatch(owner -> owner.upos() != Upos.PRON);
        boolean withSomebody = !clause.governed(carried, "with").isEmpty()
                || !clause.governed(carried, "to").isEmpty()
                || !addressee().isEmpty()
                || TALKS.contains(anchor.lemma()) && !children("compound").isEmpty();
        if (!withSomebody || somebodyElses) {
            return List.of();
        }
        Word at = carried;
        boolean beside = false;
        for (int up = 0; up < CLAUSES_UP && (at.is("obl") || at.is("nmod") || at.is("obj")); up++) {
            beside |= isBehind(at, OCCASION);
            at = tree.head(at);
            if (!beside) {
                return List.of();
            }
            if (at.upos() == Upos.VERB) {
                Word governor = behind(at);
                return clause.isPassive(governor) ? clause.object(governor) : clause.subject(governor);
            }
        }
        return at.is("appos") || at.is("nsubj") ? List.of(at) : List.of();
    }

    /** "Trade would grow, Xi said during talks": behind said, the occasion is that of saying. */
    private Word behind(Word verb) {
        Word head = tree.head(verb);
        boolean said = verb.is("ccomp") && head.index() > verb.index() && head.index() < carried.index();
        return said ? head : verb;
    }

    private boolean isBehind(Word noun, Set<String> prepositions) {
        return prepositions.stream().anyMatch(preposition -> clause.hasCase(noun, preposition));
    }

    /** Whoever is spoken to on the occasion: "will press Xi in talks next week". */
    private List<Word> addressee() {
        Word head = tree.head(carried);
        boolean occasion = carried.is("obl") && isBehind(carried, OCCASION);
        return occasion && ADDRESSING.contains(head.lemma()) ? clause.object(head) : List.of();
    }

    /** Whoever must or must not do something: "retaliate if Japan goes ahead". */
    private List<Word> condition() {
        List<Word> out = new ArrayList<>();
        Word at = anchor;
        for (int up = 0; up < CLAUSES_UP; up++) {
            for (Word child : tree.children(at)) {
                boolean conditional = child.is("advcl")
                        && (clause.hasMark(child, "if")
                                || clause.hasMark(child, "unless")
                                || clause.hasMark(child, "until"));
                if (conditional) {
                    out.addAll(clause.subject(child));
                }
            }
            at = tree.head(at);
        }
        return out;
    }

    private List<Word> particles() {
        List<Word> out = new ArrayList<>(children("compound:prt"));
        out.addAll(children("advmod"));
        return out;
    }

    private List<Word> complement() {
        List<Word> out = new ArrayList<>();
        for (Word child : tree.children(anchor)) {
            boolean nounClause = nominal && child.is("acl");
            boolean bare = child.is("advcl") && clause.child(child, "nsubj").isEmpty();
            boolean forSomebodyTo = child.is("advcl") && clause.hasMark(child, "for");
            if (child.is("xcomp") || child.is("ccomp") || child.is("csubj") || nounClause || bare || forSomebodyTo) {
                out.add(child);
            }
        }
        return out;
    }

    private List<Word> modifiers() {
        return children(child -> child.is("amod")
                || child.is("compound")
                || child.relation().equals("nmod:desc")
                || child.relation().equals("nmod:unmarked"));
    }

    private List<Word> children(String relation) {
        return children(child -> child.relation().equals(relation));
    }

    /** What hangs on the anchor, and on the noun it is packaged in. */
    private List<Word> children(Predicate<Word> wanted) {
        List<Word> out = new ArrayList<>();
        for (Word holder : carried == anchor ? List.of(anchor) : List.of(anchor, carried)) {
            tree.children(holder).stream().filter(wanted).forEach(out::add);
        }
        return out;
    }

    private boolean isNextTo(Word governed) {
        return tree.children(governed).stream()
                .anyMatch(child -> child.is("case") && child.index() == carried.index() + 1);
    }

    /** Prepositional phrases attach where the parser thinks best: look at the anchor, then at its neighbours. */
    private List<Word> governed(String preposition) {
        List<Word> out = new ArrayList<>(clause.governed(anchor, preposition));
        if (nominal) {
            if (carried != anchor) {
                out.addAll(clause.governed(carried, preposition));
            }
            lightVerb.ifPresent(verb -> out.addAll(clause.governed(verb, preposition)));
            if (out.isEmpty() && lightVerb.isEmpty() && carried.is("obj")) { // "welcomes inquiry into the conflict"
                clause.governed(tree.head(carried), preposition).stream()
                        .filter(this::isNextTo)
                        .forEach(out::add);
            }
            for (Word child : tree.children(anchor)) {
                if (out.isEmpty() && child.is("nmod")) {
                    out.addAll(clause.governed(child, preposition));
                }
            }
        } else if (out.isEmpty()) {
            for (Word object : clause.object(anchor)) {
                if (tree.head(object) == anchor) {
                    out.addAll(clause.governed(object, preposition));
                    for (Word inner : tree.children(object)) {
                        if (out.isEmpty() && inner.is("acl")) {
                            out.addAll(clause.governed(inner, preposition));
                        }
                    }
                }
            }
            for (Word child : tree.children(anchor)) {
                if (out.isEmpty() && (child.is("xcomp") || child.is("obl") || child.is("advmod"))) {
                    out.addAll(clause.governed(child, preposition));
                }
            }
        }
        return out;
    }
}
