package org.faxian.analysis;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Optional;
import java.util.Set;

/** The role of a word in a term of several words, derived from its part of speech in HanLP's dictionary. */
public enum WordRole {
    /** Can begin and end a term: 处罚. */
    CONTENT,
    /** Can begin a term: 不 in 不正当竞争. */
    BEGINNING,
    /** Can end a term: 者. */
    ENDING,
    /** Can occur within a term: 和. */
    CONNECTING,
    /** Structures a sentence and never occurs within a term: 应当, 的. */
    BREAKING;

    /** 的 (u), 根据 (p), 呢 (y), and tokens that are not words. */
    private static final String SENTENCE_NATURES = "upyeowx";
    /** 和 (c), 三 (m), 件 (q), 以上 (f), 今年 (t). */
    private static final String CONNECTING_NATURES = "cmqft";
    /** For single characters: 市 (n), 法 (j), 副 (b). */
    private static final String NAMING_NATURES = "njb";

    private static final Set<String> SENTENCE_WORDS = Set.of(
            "应当", "应该", "可以", "能够", "必须", "不得", "进行", "予以", "给予", "作出", "具有", "需要", "属于", "包括", "成为", "或者", "以及", "及其",
            "并且", "但是", "如果", "因此", "所有", "本法", "本条", "其中", "下列", "以下");
    private static final String PREFIXES = "不可无非反新高大小多双总再";
    private static final String SUFFIXES = "员费率商长";
    private static final int SELF_EVIDENT = 3;

    /** Returns the role of a word. */
    public static WordRole of(String word) {
        if (SENTENCE_WORDS.contains(word)) {
            return BREAKING;
        }
        Optional<Character> nature = Optional.ofNullable(CoreDictionary.get(word))
                .map(known -> known.nature[0])
                .map(Nature::toString)
                .map(stated -> stated.charAt(0));
        return word.length() == 1
                ? ofCharacter(word, nature.orElse('x'))
                : ofWord(nature.orElse('n'), word.length() >= SELF_EVIDENT);
    }

    private static WordRole ofWord(char nature, boolean selfEvident) {
        if (selfEvident && nature != 'm') {
            return CONTENT;
        }
        return SENTENCE_NATURES.indexOf(nature) >= 0
                ? BREAKING
                : CONNECTING_NATURES.indexOf(nature) >= 0 ? CONNECTING : CONTENT;
    }

    private static WordRole ofCharacter(String character, char nature) {
        if (PREFIXES.contains(character)) {
            return BEGINNING;
        }
        if (SUFFIXES.contains(character) || nature == 'k') {
            return ENDING;
        }
        if (NAMING_NATURES.indexOf(nature) >= 0) {
            return CONTENT;
        }
        return CONNECTING_NATURES.indexOf(nature) >= 0 ? CONNECTING : BREAKING;
    }

    /** Returns whether a term can begin with the word. */
    public boolean begins() {
        return this == CONTENT || this == BEGINNING;
    }

    /** Returns whether a term can end with the word. */
    public boolean ends() {
        return this == CONTENT || this == ENDING;
    }
}
