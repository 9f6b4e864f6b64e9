package io.coaldesk.reason;

import java.util.List;

/**
 * A page of plain text in one language, as results are explained on: sections of rows with a name and a value, and reasons
 * as bullets. It is for one thread.
 */
public final class TextPage {

    private static final int NAME_WIDTH = 52;

    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private TextPage(Language language) {
        this.language = language;
    }

    /** Returns an empty page. */
    public static TextPage in(Language language) {
        return new TextPage(language);
    }

    /** Returns one of two texts by the language. */
    public String say(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns a name in the language. */
    public String text(Labelled labelled) {
        return labelled.label().text(language);
    }

    /** Returns a label in the language. */
    public String text(Label label) {
        return label.text(language);
    }

    /** Returns a value in the language. */
    public String text(ReasonValue value) {
        return value.text(language);
    }

    /** Adds the title of a section. */
    public void section(String english, String chinese) {
        line(say(english, chinese));
    }

    /** Adds a row of a name and its value. */
    public void row(String name, String value) {
        row(name, value, "");
    }

    /** Adds a row of a name, its value, and further columns as they are. */
    public void row(String name, String value, String further) {
        line("  " + name + " ".repeat(Math.max(1, NAME_WIDTH - displayWidth(name))) + value + further);
    }

    /** Adds a line. */
    public void line(String text) {
        page.append(text.stripTrailing()).append('\n');
    }

    /** Adds reasons, one per line. */
    public void bullets(List<Reason> reasons) {
        reasons.forEach(reason -> line("  - " + reason.text(language)));
    }

    /** Returns a text that ends where a column of a width ends. */
    public static String atRight(String text, int width) {
        return " ".repeat(Math.max(1, width - displayWidth(text))) + text;
    }

    /** Chinese characters and full-width punctuation take two columns of a terminal. */
    private static int displayWidth(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF ? 2 : 1).sum();
    }

    /** Returns the page. */
    @Override
    public String toString() {
        return page.toString();
    }
}
