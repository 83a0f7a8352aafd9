package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One file of each kind with the same report: full with a title and a day, bare with its text alone. {@code %s} is where
 * the text stands, {@code %d} the report's number.
 */
enum Sample {
    JSONL(
            "moscow.jsonl",
            "moscow1",
            true,
            "{\"id\": \"moscow%d\", \"date\": \"2017-04-12\", \"title\": \"Trust is low\", \"text\": \"%s\"}\n",
            "{\"id\": \"moscow%d\", \"text\": \"%s\"}\n"),
    CSV(
            "moscow.csv",
            "moscow1",
            true,
            "id,date,title,text,section",
            "moscow%d,2017-04-12,Trust is low,\"%s\",world\n",
            "moscow%d,,,\"%s\",world\n"),
    CSV_OF_EXCEL(
            "moscow.csv", "moscow#1", true, "Date;Title;Text", "2017-04-12;Trust is low;\"%2$s\"\n", ";;\"%2$s\"\n"),
    TSV(
            "moscow.tsv",
            "moscow1",
            true,
            "text\tid\tdate\ttitle",
            "%2$s\tmoscow%1$d\t12 April 2017\tTrust is low\n",
            "%2$s\tmoscow%1$d\t\t\n"),
    TEXT("moscow.txt", "moscow", false, "Trust is low\nDate: 2017-04-12\n\n%2$s\n", "%2$s"),
    HTML(
            "moscow.html",
            "moscow",
            false,
            "<html><head><meta property='article:published_time' content='2017-04-12T18:00:00Z'></head>"
                    + "<body><article><h1>Trust is low</h1><p>%2$s</p></article></body></html>",
            "<p>%2$s</p>"),
    PETRARCH(
            "moscow.xml",
            "moscow1",
            true,
            "<Sentences>",
            "<Sentence date=\"20170412\" id=\"moscow%d\" source=\"AFP\" sentence=\"False\">\n"
                    + "<headline>Trust is low</headline>\n<Text>\n%s\n</Text>\n</Sentence>\n",
            "<Sentence id=\"moscow%d\" sentence=\"False\"><Text>%s</Text></Sentence>\n"),
    DOC(
            "moscow.xml",
            "moscow1",
            true,
            "<DOCS>",
            "<DOC id=\"moscow%d\" type=\"story\"><HEADLINE>\nTrust is low\n</HEADLINE>\n"
                    + "<DATETIME>2017-04-12T18:00</DATETIME><TEXT>\n<P>\n%s\n</P>\n</TEXT></DOC>\n",
            "<DOC id=\"moscow%d\"><TEXT>%s</TEXT></DOC>\n"),
    MBOX(
            "moscow.mbox",
            "moscow1@example.org",
            true,
            "From news@example.org Wed Apr 12 18:00:00 2017\nFrom: The Example <news@example.org>\n"
                    + "Date: Wed, 12 Apr 2017 23:30:00 +0200\nMessage-ID: <moscow%d@example.org>\n"
                    + "Subject: Trust is low\nContent-Transfer-Encoding: 8bit\n\n%s\n\n",
            "From news@example.org Wed Apr 12 18:00:00 2017\nMessage-ID: <moscow%d@example.org>\n\n%s\n\n"),
    WARC(
            "moscow.warc",
            "urn:uuid:00000000-0000-0000-0000-000000000001",
            true,
            "<html><head><meta property='article:published_time' content='2017-04-12T18:00:00Z'></head>"
                    + "<body><article><h1>Trust is low</h1><p>%2$s</p></article></body></html>",
            "<p>%2$s</p>"),
    NEXIS(
            "moscow.txt",
            "moscow#1",
            true,
            "\n                               %d of 3 DOCUMENTS\n\n\n                              The Example Times\n\n"
                    + "                           April 12, 2017 Wednesday\n                             Late Edition\n\n"
                    + "Trust is low\n\nBYLINE: By JO DOE\n\nSECTION: Section A; Pg. 1\n\nLENGTH: 512 words\n\n"
                    + "DATELINE: MOSCOW\n\n%s\n\nLOAD-DATE: April 13, 2017\n\nLANGUAGE: ENGLISH\n\n"
                    + "                     Copyright 2017 The Example Company\n",
            "\n %d of 3 DOCUMENTS\n\nLENGTH: 512 words\n\nBODY:\n%s\n\nLOAD-DATE: April 13, 2017\n"),
    NEXIS_UNI(
            "moscow.txt",
            "moscow#1",
            true,
            "Trust is low\nThe Example Times\nApril 12, 2017 Wednesday\nCopyright 2017 The Example Company\n"
                    + "Section: WORLD; Pg. %d\nLength: 512 words\nByline: Jo Doe\nBody\n\n%s\n\n"
                    + "Load-Date: April 13, 2017\n\nEnd of Document\n",
            "Length: %d words\nBody\n\n%s\n\nLoad-Date: April 13, 2017\n\n\nEnd of Document\n\n"),
    FACTIVA(
            "moscow.txt",
            "XMPL0000020170412000001",
            true,
            "SE  World\nHD  Trust is low\nBY  By Jo Doe\nWC  512 words\nPD  12 April 2017\nET  18:00\n"
                    + "SN  The Example Times\nSC  XMPL\nLA  English\nCY  Copyright 2017 The Example Company\n\n"
                    + "LP  \n%2$s\n\nTD  \n\nAN  Document XMPL000002017041200000%1$d\n\n",
            "HD\nWC  512 words\nPD\nLP\n%2$s\nAN  Document XMPL000002017041200000%1$d\n"),
    FACTIVA_PLAIN(
            "moscow.txt",
            "XMPL0000020170412000001",
            true,
            "Trust is low\n\nBy Jo Doe\n512 words\n12 April 2017\nThe Example Times\nXMPL\nEnglish\n"
                    + "(c) 2017 The Example Company\n\n%2$s\n\nDocument XMPL000002017041200000%1$d\n\n",
            "512 words\nThe Example Times\nXMPL\nEnglish\n(c) 2017 The Example Company\n%2$s\n"
                    + "Document XMPL000002017041200000%1$d\n");

    private final String fileName;
    private final String id;
    private final boolean holdsMany;
    private final String head;
    private final String full;
    private final String bare;

    Sample(String fileName, String id, boolean holdsMany, String full, String bare) {
        this(fileName, id, holdsMany, "", full, bare);
    }

    Sample(String fileName, String id, boolean holdsMany, String head, String full, String bare) {
        this.fileName = fileName;
        this.id = id;
        this.holdsMany = holdsMany;
        this.head = head.isEmpty() ? "" : head + "\n";
        this.full = full;
        this.bare = bare;
    }

    String fileName() {
        return fileName;
    }

    /** The id of the first story. */
    String id() {
        return id;
    }

    boolean holdsMany() {
        return holdsMany;
    }

    byte[] full(String text, Charset charset) {
        return (head + record(full.formatted(1, text), 1, charset)).getBytes(charset);
    }

    byte[] full(String text) {
        return full(text, UTF_8);
    }

    byte[] bare(String text) {
        return bare(List.of(text));
    }

    byte[] bare(List<String> texts) {
        return (head
                        + IntStream.range(0, texts.size())
                                .mapToObj(i -> record(bare.formatted(i + 1, texts.get(i)), i + 1, UTF_8))
                                .collect(joining()))
                .getBytes(UTF_8);
    }

    private String record(String words, int number, Charset charset) {
        return this == WARC ? warc(words, number, "text/html", charset) : words;
    }

    /** One record of a web archive. */
    static String warc(String page, int number, String type, Charset charset) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + number + ">\r\nWARC-Date: 2021-01-02T03:04:05Z\r\nWARC-Target-URI: https://example.org/" + number
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + http.getBytes(charset).length + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
