package org.detente.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tags, lemmatises and parses a sentence with the small encoder that is part of this library (model card: {@code
 * MODEL-CARD.md} beside the weights). One sentence a call and one thread a call; any number of threads may call at once.
 */
public final class Parser implements AutoCloseable {
    private static final int LONGEST_INPUT = 510;
    private static final Upos[] UPOS = Upos.values();

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces wordPieces;
    private final Lemmas lemmas = Lemmas.load();
    private final List<String> relations;
    private final List<LemmaScript> scripts;
    private final int rootRelation;

    private Parser(OrtEnvironment environment, OrtSession session, WordPieces wordPieces, JsonNode labels) {
        this.environment = environment;
        this.session = session;
        this.wordPieces = wordPieces;
        this.relations = strings(labels.path("relations"));
        this.scripts =
                strings(labels.path("scripts")).stream().map(LemmaScript::of).toList();
        this.rootRelation = relations.indexOf("root");
    }

    /** Loads the weights that come with the library; takes some tenths of a second. */
    public static Parser load() {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            List<String> pieces = new String(resource("vocabulary.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            JsonNode labels = new ObjectMapper().readTree(resource("labels.json"));
            OrtSession session = environment.createSession(resource("text.onnx"), options);
            return new Parser(environment, session, new WordPieces(pieces), labels);
        } catch (OrtException e) {
            throw new IllegalStateException("the text model cannot be loaded: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Parser.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("org/detente/text/" + name + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(node -> out.add(node.asText()));
        return List.copyOf(out);
    }

    /** The sentence as a well-formed tree. */
    public Tree parse(Sentence sentence) {
        Input input = input(sentence.tokens());
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            tensors.put("ids", tensor(input.ids()));
            tensors.put("cases", tensor(input.cases()));
            tensors.put("first", tensor(input.first()));
            try (OrtSession.Result result = session.run(tensors)) {
                return tree(sentence, result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the text model failed on: " + sentence.tokens(), e);
        } finally {
            tensors.values().forEach(OnnxValue::close);
        }
    }

    private Tree tree(Sentence sentence, OrtSession.Result result) throws OrtException {
        long[] upos = (long[]) value(result, "upos");
        long[] script = (long[]) value(result, "script");
        float[][] arcs = (float[][]) value(result, "arcs");
        long[][] relation = (long[][]) value(result, "relation");
        int[] heads = SpanningTree.decode(arcs);
        List<Word> words = new ArrayList<>(heads.length - 1);
        for (int i = 1; i < heads.length; i++) {
            Token token = sentence.tokens().get(i - 1);
            Upos tag = UPOS[(int) upos[i]];
            String lemma =
                    lemmas.of(token.form(), tag, scripts.get((int) script[i]).apply(token.form()));
            int label = heads[i] == 0 ? rootRelation : (int) relation[i][heads[i]];
            words.add(new Word(i, token, lemma, tag, heads[i], relations.get(label)));
        }
        return FiniteConjuncts.mended(new Tree(sentence, words));
    }

    private static Object value(OrtSession.Result result, String name) throws OrtException {
        return result.get(name)
                .orElseThrow(() -> new IllegalStateException("the text model has no output " + name))
                .getValue();
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {values.length});
    }

    /** What the encoder reads: word pieces, the case class of each, and where each word begins; 0 stands for the root. */
    private record Input(long[] ids, long[] cases, long[] first) {}

    private Input input(List<Token> tokens) {
        int[][] pieces =
                tokens.stream().map(token -> wordPieces.of(token.form())).toArray(int[][]::new);
        int total = 0;
        for (int[] word : pieces) {
            total += word.length;
        }
        int most = total > LONGEST_INPUT ? Math.max(1, LONGEST_INPUT / tokens.size()) : Integer.MAX_VALUE;
        long[] first = new long[tokens.size() + 1];
        List<long[]> out = new ArrayList<>(total);
        for (int i = 0; i < pieces.length; i++) {
            first[i + 1] = out.size() + 1L;
            int caseClass = CaseClass.of(tokens.get(i).form());
            for (int k = 0; k < Math.min(most, pieces[i].length); k++) {
                out.add(new long[] {pieces[i][k], caseClass});
            }
        }
        long[] ids = new long[out.size() + 2];
        long[] cases = new long[out.size() + 2];
        ids[0] = WordPieces.CLS;
        for (int i = 0; i < out.size(); i++) {
            ids[i + 1] = out.get(i)[0];
            cases[i + 1] = out.get(i)[1];
        }
        ids[ids.length - 1] = WordPieces.SEP;
        return new Input(ids, cases, first);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
