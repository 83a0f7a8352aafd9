package org.detente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.detente.RandomText;
import org.detente.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static final Path SAMPLES = Path.of("../samples/reports.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Parser PARSER = Parser.load();

    @AfterAll
    static void close() {
        PARSER.close();
    }

    @Test
    void aFiniteVerbIsNotCoordinatedWithAnInfinitive() {
        Tree tree =
                PARSER.parse(sentence(List.of("NATO agrees to keep troops in Chad , seeks army funding".split(" "))));
        Word seeks = tree.words().stream()
                .filter(word -> word.form().equals("seeks"))
                .findFirst()
                .orElseThrow();
        assertThat(tree.head(seeks).form()).isEqualTo("agrees");
    }

    @Test
    void readsAsTheTrainingCodeDoes() throws IOException {
        WordPieces pieces = new WordPieces(resource("vocabulary.txt").lines().toList());
        Lemmas lemmas = Lemmas.load();
        List<String> sentences = resource("golden.jsonl").lines().toList();
        assertThat(sentences).isNotEmpty();
        for (String line : sentences) {
            List<JsonNode> rows = new ArrayList<>();
            JSON.readTree(line).forEach(rows::add);
            Tree tree = PARSER.parse(
                    sentence(rows.stream().map(row -> row.get(0).asText()).toList()));
            for (int i = 0; i < rows.size(); i++) {
                JsonNode row = rows.get(i);
                String form = row.get(0).asText();
                Upos upos = Upos.valueOf(row.get(1).asText());
                String lemma = lemmas.of(
                        form, upos, LemmaScript.of(row.get(2).asText()).apply(form));
                Token token = tree.sentence().tokens().get(i);
                assertThat(tree.word(i + 1))
                        .isEqualTo(new Word(
                                i + 1,
                                token,
                                lemma,
                                upos,
                                row.get(3).asInt(),
                                row.get(4).asText()));
                assertThat(pieces.of(form)).as(form).containsExactly(JSON.convertValue(row.get(5), int[].class));
            }
        }
    }

    @Test
    void anyTokensGiveAWellFormedTree() {
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            List<String> forms = new ArrayList<>();
            int size = 1 + random.nextInt(i % 10 == 0 ? SentenceSplitter.LONGEST : 25);
            while (forms.size() < size) {
                forms.add(RandomText.part(random));
            }
            assertThat(PARSER.parse(sentence(forms)).words()).hasSize(size);
        }
    }

    @Test
    void longWordsAreNoHarm() {
        List<String> forms = Collections.nCopies(SentenceSplitter.LONGEST, "incomprehensibilities".repeat(500));
        assertThat(PARSER.parse(sentence(forms)).words()).hasSize(SentenceSplitter.LONGEST);
    }

    @Test
    void whatASentenceGetsDoesNotDependOnOthers() throws Exception {
        List<Sentence> sentences = samples(40);
        Map<Sentence, List<Word>> inOrder = new HashMap<>();
        sentences.forEach(
                sentence -> inOrder.put(sentence, PARSER.parse(sentence).words()));
        List<Sentence> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled)
                .allSatisfy(
                        sentence -> assertThat(PARSER.parse(sentence).words()).isEqualTo(inOrder.get(sentence)));

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                List<Sentence> own = new ArrayList<>(sentences);
                Collections.shuffle(own, new Random(thread));
                tasks.add(() -> own.stream()
                        .allMatch(sentence -> PARSER.parse(sentence).words().equals(inOrder.get(sentence))));
            }
            for (Future<Boolean> equal : threads.invokeAll(tasks)) {
                assertThat(equal.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aTreeRefusesHeadsThatAreNone() {
        Sentence two = sentence(List.of("Talks", "failed"));
        assertThatIllegalArgumentException().isThrownBy(() -> tree(two, 2, 1)).withMessageContaining("[2, 1]");
        assertThatIllegalArgumentException().isThrownBy(() -> tree(two, 0, 0)).withMessageContaining("[0, 0]");
        assertThat(tree(two, 2, 0).root().form()).isEqualTo("failed");
    }

    private static Tree tree(Sentence sentence, int... heads) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            Token token = sentence.tokens().get(i);
            words.add(new Word(i + 1, token, token.form(), Upos.X, heads[i], heads[i] == 0 ? "root" : "dep"));
        }
        return new Tree(sentence, words);
    }

    private static List<Sentence> samples(int count) throws IOException {
        List<Sentence> out = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLES)) {
            List<Sentence> sentences =
                    SentenceSplitter.split(JSON.readTree(line).path("text").asText());
            out.add(sentences.get(out.size() % sentences.size()));
            if (out.size() == count) {
                return out;
            }
        }
        return out;
    }

    private static Sentence sentence(List<String> forms) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            tokens.add(new Token(form, new Span(at, at + form.length())));
            at += form.length() + 1;
        }
        return new Sentence(0, tokens);
    }

    private static String resource(String name) throws IOException {
        return new String(Parser.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
    }
}
