package org.detente.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A treebank in CoNLL-U, plain or gzipped: its sentences with their gold tags and trees. */
record Treebank(String name, List<GoldSentence> sentences) {
    /** A word as annotated; {@code head} 0 is the root. */
    record GoldWord(String form, String upos, int head, String relation) {}

    /** A sentence as printed and as annotated. */
    record GoldSentence(String text, List<GoldWord> words) {}

    static Treebank read(Path file) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String text = "";
            List<GoldWord> words = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# text = ")) {
                    text = line.substring("# text = ".length());
                } else if (line.isEmpty() && !words.isEmpty()) {
                    sentences.add(new GoldSentence(text, List.copyOf(words)));
                    words.clear();
                } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                    String[] column = line.split("\t", -1);
                    if (column[0].chars().allMatch(Character::isDigit)) {
                        words.add(new GoldWord(column[1], column[3], Integer.parseInt(column[6]), column[7]));
                    }
                }
            }
            if (!words.isEmpty()) {
                sentences.add(new GoldSentence(text, List.copyOf(words)));
            }
        }
        String name = file.getFileName().toString().replaceAll("\\.conllu(\\.gz)?$", "");
        return new Treebank(name, List.copyOf(sentences));
    }
}
