package org.faxian.language;

/** The name of something on a page. */
public sealed interface Label permits Message, Label.Verbatim {

    /** A text that is Chinese in every language, such as the title of a regulation. */
    record Verbatim(String text) implements Label {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Returns the text as a label. */
    static Label verbatim(String text) {
        return new Verbatim(text);
    }
}
