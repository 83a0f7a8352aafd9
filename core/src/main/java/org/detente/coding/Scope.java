package org.detente.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.detente.model.Modality;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Works out how each act of a sentence stands: climbs from the word that tells it to the root and notes on the way
 * negation, auxiliaries, conditions, and verbs such as <em>refuse</em>, <em>plan</em> or <em>say</em>.
 */
final class Scope {
    private final Tree tree;
    private final Clause clause;
    private final Operators operators;
    /** What matched senses make of the acts told inside them, by the index of their word. */
    private final Map<Integer, Modality> embedding;

    private final Predicate<Word> isActor;

    Scope(Clause clause, Operators operators, Map<Integer, Modality> embedding, Predicate<Word> isActor) {
        this.isActor = isActor;
        this.tree = clause.tree();
        this.clause = clause;
        this.operators = operators;
        this.embedding = embedding;
    }

    /**
     * @param anchor the word that tells the act, or whose clause tells it
     * @param carrier the light verb of a noun
     * @param teller the word that tells the act; where it is an auxiliary, it does not make the act a mere possibility
     */
    Standing of(Word anchor, Optional<Word> carrier, Word teller) {
        Climb climb = new Climb(teller, carrier);
        climb.refused =
                isRefusal(carrier.filter(verb -> tree.head(anchor) == verb).orElse(anchor));
        climb.local(anchor);
        climb.doer(anchor);
        carrier.ifPresent(climb::doer);
        if (teller != anchor) {
            climb.forgetOwnClause();
        }
        Word at = anchor;
        if (carrier.isPresent()
                && tree.head(anchor) != carrier.get()
                && carrier.get().is("acl")) {
            climb.local(carrier.get());
        }
        while (at.head() != 0) {
            Word head = tree.head(at);
            climb.step(at, head);
            at = head;
        }
        return climb.result();
    }

    /** One climb from an act to the root. */
    private final class Climb {
        private Modality modality = Modality.ASSERTED;
        private boolean announced;
        private boolean refused;
        private boolean closed; // a clause of its own, to which negation further up does not reach
        private @Nullable Word speaker;
        private @Nullable String why;
        private final Word teller;
        private final Optional<Word> carrier;

        Climb(Word teller, Optional<Word> carrier) {
            this.teller = teller;
            this.carrier = carrier;
        }

        Standing result() {
            return new Standing(
                    modality,
                    announced && modality == Modality.ASSERTED,
                    refused && modality == Modality.NEGATED,
                    speaker != null && operators.has("hearsay", speaker.lemma()),
                    Optional.ofNullable(speaker),
                    Optional.ofNullable(why));
        }

        /** "Russia must not leave": what the auxiliary asks for is asked, whether or not it is done. */
        void forgetOwnClause() {
            modality = Modality.ASSERTED;
            announced = false;
            why = null;
        }

        private void set(Modality to, Word because) {
            if (modality == Modality.ASSERTED) {
                modality = to;
                why = because.form();
                announced = false;
            }
        }

        /** Words that belong to this one's own clause. */
        void local(Word word) {
            boolean infinitiveRoot = false;
            for (Word child : tree.children(word)) {
                if (child == teller) {
                    continue;
                }
                String lemma = child.lemma();
                String form = child.form().toLowerCase(Locale.ROOT);
                boolean adverb =
                        child.is("advmod") || child.is("det") || child.is("cc") || child.is("case") || child.is("mark");
                if (adverb && (operators.has("not", lemma) || operators.has("not", form))) {
                    set(Modality.NEGATED, child);
                } else if (child.is("aux") && isReportedFuture(word, lemma, form)) {
                    announced = true;
                } else if (child.is("aux") && operators.has("guessing", lemma) && hasPerfect(word)) {
                    set(Modality.ALLEGED, child); // "may have shipped arms"
                } else if (child.is("aux") && (operators.has("maybe", lemma) || operators.has("maybe", form))) {
                    set(Modality.HYPOTHETICAL, child);
                } else if (child.is("aux") && (operators.has("will", lemma) || operators.has("will", form))) {
                    announced = true;
                } else if (child.is("mark") && operators.has("if", lemma)) {
                    set(Modality.HYPOTHETICAL, child);
                } else if ((child.is("advmod") || child.is("amod")) && isHedge(child)) {
                    set(Modality.ALLEGED, child);
                } else if ((child.is("advmod") || child.is("amod")) && operators.has("unreal", lemma)) {
                    set(Modality.HYPOTHETICAL, child);
                } else if (child.is("amod") && operators.has("past", lemma) || isLongAgo(child, lemma)) {
                    set(Modality.HISTORICAL, child);
                } else if (child.is("parataxis") && isSaying(child) && speaker == null) {
                    speaker = first(clause.subject(child));
                } else if (child.is("obl") && clause.hasCase(child, "accord to")
                        || clause.hasCase(child, "according to")) {
                    speaker = child;
                }
                infinitiveRoot |= child.lemma().equals("to")
                        && (child.is("mark") || child.is("aux"))
                        && child.index() < word.index();
            }
            announced |= infinitiveRoot && isHeadlineFuture(word);
        }

        /** "once vowed", "since the invasion", "in the past". */
        private boolean isLongAgo(Word child, String lemma) {
            boolean since = (child.is("case") || child.is("mark")) && lemma.equals("since");
            boolean once = child.is("advmod") && operators.has("once", lemma);
            boolean past = child.is("obl") && lemma.equals("past") && clause.hasCase(child, "in");
            return since || once || past;
        }

        /** "No official has visited", "Suspected militants attacked". */
        void doer(Word verb) {
            for (Word subject : tree.children(verb)) {
                for (Word child : subject.is("nsubj") ? tree.children(subject) : List.<Word>of()) {
                    if (child.is("det") && child.lemma().equals("no")) {
                        set(Modality.NEGATED, child);
                    } else if (child.is("amod") && isHedge(child)) {
                        set(Modality.ALLEGED, child);
                    }
                }
            }
        }

        private boolean hasPerfect(Word verb) {
            return tree.children(verb).stream()
                    .anyMatch(child -> child.is("aux") && child.lemma().equals("have"));
        }

        private boolean isHedge(Word word) {
            return operators.has("hedging", word.lemma())
                    || operators.has("hedging", word.form().toLowerCase(Locale.ROOT));
        }

        /** "India said it would send aid" is "will" told later. */
        private boolean isReportedFuture(Word word, String lemma, String form) {
            boolean would = lemma.equals("would") || form.equals("would") || form.equals("'d");
            boolean told = word.is("ccomp") && isSaying(tree.head(word))
                    || tree.children(word).stream().anyMatch(child -> child.is("parataxis") && isSaying(child));
            return would
                    && told
                    && clause.child(word, "mark")
                            .filter(mark -> operators.has("if", mark.lemma()))
                            .isEmpty();
        }

        /** "Putin to visit Beijing", "Lavrov, Kerry to meet, discuss Syria", "Russia says to withdraw". */
        private boolean isHeadlineFuture(Word word) {
            if (word.relation().equals("acl")) {
                return isActor.test(tree.head(word));
            }
            boolean main = word.head() == 0 || word.is("parataxis") || word.is("ccomp");
            return main && (clause.child(word, "nsubj").isPresent() || word.is("ccomp"));
        }

        void step(Word at, Word head) {
            boolean clausal = at.is("xcomp") || at.is("ccomp") || at.is("csubj");
            boolean complement = clausal
                    || at.relation().equals("acl")
                    || at.is("advcl") && (tree.isInfinitive(at) || clause.isOfObject(at));
            boolean nounArgument = at.is("obj")
                    || at.is("obl")
                    || at.is("nmod")
                    || at.relation().equals("nsubj:pass");
            closed |= at.is("advcl")
                            && !tree.isInfinitive(at)
                            && tree.children(at).stream().anyMatch(child -> child.is("mark"))
                            && !clause.isOfObject(at)
                    || at.is("parataxis");
            if (closed && at.is("ccomp") && isSaying(head) && speaker == null) {
                speaker = first(clause.subject(head));
            }
            if (!closed && at.is("advcl") && clause.hasMark(at, "from") && clause.isOfObject(at)) {
                set(Modality.NEGATED, head); // "barred Iran from selling oil"
            }
            if (!closed && (complement || nounArgument)) {
                Modality inner = embedding.get(head.index());
                if (inner != null && !isTopic(at, nounArgument)) {
                    claim(inner, head);
                } else if (complement || at.is("obj") || at.relation().equals("nsubj:pass") || isOfPhrase(at)) {
                    operator(at, head, complement);
                }
            }
            if (at.is("parataxis") && isSaying(head) && speaker == null) {
                speaker = first(clause.subject(head));
            }
            if (at.is("acl") && clause.isPassive(at) && isNone(head)) { // "no meeting scheduled"
                set(Modality.NEGATED, head);
            }
            boolean carriedOn = carrier.isPresent() && head == carrier.get()
                    || at.is("nmod") && operators.has("container", head.lemma());
            boolean purpose = at.is("advcl") && tree.isInfinitive(at);
            boolean sameClause = at.is("conj") || at.is("xcomp") || purpose || carriedOn;
            if (sameClause && !closed) {
                inherit(at, head);
            }
            // what is told in a relative clause or beside the main act stays as real as it is there
            closed |= at.relation().equals("acl:relcl") || (at.is("obl") || at.is("nmod")) && !isOfPhrase(at);
        }

        private boolean isTopic(Word at, boolean nounArgument) {
            return nounArgument
                    && at.is("obl")
                    && !isOfPhrase(at)
                    && !clause.hasCase(at, "for")
                    && !clause.hasCase(at, "against");
        }

        private boolean isOfPhrase(Word at) {
            return (at.is("nmod") || at.is("obl"))
                    && (clause.hasCase(at, "of") || clause.hasCase(at, "to") || clause.hasCase(at, "for"));
        }

        private void claim(Modality inner, Word head) {
            if (inner == Modality.ALLEGED && modality == Modality.HYPOTHETICAL && isPossible()) {
                modality = inner; // "an inquiry into possible meddling"
            }
            set(inner, head);
            if ((inner == Modality.ALLEGED || inner == Modality.DENIED) && speaker == null) {
                speaker = first(clause.subject(head));
            }
        }

        private void operator(Word at, Word head, boolean complement) {
            String lemma = head.lemma();
            boolean clausal = at.is("ccomp") || at.is("xcomp") || at.is("acl");
            String form = head.form().toLowerCase(Locale.ROOT);
            boolean gerund =
                    at.form().endsWith("ing") && clause.child(at, "nsubj").isEmpty();
            if (clausal && gerund && form.equals("said")) { // "Jets said flying near the coast"
                set(Modality.ALLEGED, head);
                return;
            }
            if (clausal && form.equals("seen")) { // "Bonn seen backing Paris"
                set(Modality.HYPOTHETICAL, head);
                return;
            }
            if (lemma.equals("hesitate")) { // "will not hesitate to"
                announced = true;
                closed = true;
            } else if (operators.has("committing", lemma) && head.upos() == Upos.NOUN && isNone(head)) {
                set(Modality.NEGATED, head); // "has no plans to"
            } else if (operators.has("denying", lemma)) {
                set(Modality.DENIED, head);
                speaker = speaker == null ? first(clause.subject(head)) : speaker;
            } else if (operators.has("negating", lemma) || operators.has("negating", withParticle(head))) {
                set(Modality.NEGATED, head);
            } else if (complement && operators.has("committing", lemma)) {
                announced = true;
            } else if (complement && operators.has("claiming", lemma)) {
                set(Modality.ALLEGED, head);
                speaker = speaker == null ? first(clause.subject(head)) : speaker;
            } else if (at.is("ccomp") && isSaying(head)) {
                speaker = speaker == null ? first(clause.subject(head)) : speaker;
            } else if (clausal && operators.has("supposing", lemma) || at.is("obj") && isWish(lemma)) {
                set(Modality.HYPOTHETICAL, head);
            }
        }

        private boolean isPossible() {
            return "possible".equalsIgnoreCase(why) || "potential".equalsIgnoreCase(why);
        }

        /** rule out, hold off */
        private String withParticle(Word verb) {
            return verb.lemma()
                    + clause.child(verb, "compound").map(p -> " " + p.lemma()).orElse("");
        }

        private boolean isNone(Word noun) {
            return tree.children(noun).stream()
                    .anyMatch(child -> child.is("det") && child.lemma().equals("no"));
        }

        private boolean isWish(String lemma) {
            return switch (lemma) {
                case "want",
                        "consider",
                        "seek",
                        "propose",
                        "demand",
                        "urge",
                        "fear",
                        "threaten",
                        "mull",
                        "weigh",
                        "plan",
                        "expect",
                        "risk",
                        "eye" -> true;
                default -> false;
            };
        }

        /** Negation and auxiliaries of the clause that the act belongs to. */
        private void inherit(Word at, Word head) {
            boolean ownAuxiliary = at.is("conj")
                    && (clause.child(at, "aux").isPresent()
                            || clause.child(at, "nsubj").isPresent());
            if (head.upos() != Upos.VERB && head.upos() != Upos.ADJ && head.upos() != Upos.NOUN || ownAuxiliary) {
                return;
            }
            boolean before = announced;
            local(head);
            if (head.upos() == Upos.NOUN && !at.is("conj")) {
                announced = before;
            }
        }
    }

    /** "Japan will not recognise the annexation", "would never accept troops". */
    private boolean isRefusal(Word verb) {
        boolean will = false;
        boolean not = false;
        for (Word child : tree.children(verb)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            will |= child.is("aux")
                    && (operators.has("will", child.lemma()) || operators.has("will", form) || form.equals("would"));
            not |= child.is("advmod") && (operators.has("not", child.lemma()) || operators.has("not", form));
        }
        return will && not;
    }

    private boolean isSaying(Word word) {
        return operators.has("saying", word.lemma());
    }

    private static @Nullable Word first(List<Word> words) {
        return words.isEmpty() ? null : words.get(0);
    }
}
