package org.detente.export;

import java.util.Locale;

/** Writes the elements of an SVG picture and escapes what stands in them. */
final class SvgWriter {
    private final StringBuilder svg = new StringBuilder();

    /** An element without content; attributes are names and values in turn, numbers to one digit after the point. */
    SvgWriter element(String name, Object... attributes) {
        tag(name, attributes);
        svg.append("/>\n");
        return this;
    }

    /** An element whose content is words. */
    SvgWriter words(String name, String words, Object... attributes) {
        tag(name, attributes);
        svg.append('>').append(escaped(words)).append("</").append(name).append(">\n");
        return this;
    }

    SvgWriter open(String name, Object... attributes) {
        tag(name, attributes);
        svg.append(">\n");
        return this;
    }

    SvgWriter close(String name) {
        svg.append("</").append(name).append(">\n");
        return this;
    }

    private void tag(String name, Object... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1] instanceof Double number ? number(number) : attributes[i + 1].toString();
            svg.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(value))
                    .append('"');
        }
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** For XML text and attributes; what XML 1.0 cannot hold becomes a replacement character. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
