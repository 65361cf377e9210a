package org.faxian.cli.check;

import org.faxian.search.engine.Ranking;

/**
 * The weights of a {@link Ranking}, in the order of its components, each with the values that are tried. Those without
 * values are set by hand, because the judged questions name no places and ask for no texts that are no longer in force.
 */
@SuppressWarnings({"EnumOrdinal", "ImmutableEnumChecker"
}) // the order is that of the components; grids are never changed
enum RankingWeight {
    WORDS(0.25f, 0.5f, 0.75f, 1),
    RELATED(0, 0.5f, 0.8f, 1),
    LIKENESS(0, 10, 20, 40, 60),
    LITERAL(0, 0.5f, 1),
    TITLE(0, 0.5f, 1, 1.5f),
    MEANING(160, 200, 260, 320, 400),
    EVIDENCE(0.3f, 0.45f, 0.6f, 0.8f),
    MEANING_EVIDENCE(0, 40, 80),
    CITED(0.03f, 0.05f, 0.08f, 0.1f, 0.15f),
    OVER,
    LEVEL,
    OF_PLACE,
    AROUND_PLACE,
    ELSEWHERE,
    OF_AUTHORITY;

    private final float[] grid;

    RankingWeight(float... grid) {
        this.grid = grid;
    }

    /** Returns the values that are tried; empty if the weight is not fitted. */
    float[] grid() {
        return grid.clone();
    }

    /** Returns the value of this weight in a ranking. */
    float of(Ranking ranking) {
        return values(ranking)[ordinal()];
    }

    /** Returns the ranking with another value of this weight. */
    Ranking with(float value, Ranking ranking) {
        float[] v = values(ranking);
        v[ordinal()] = value;
        return new Ranking(
                v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12], v[13], v[14]);
    }

    private static float[] values(Ranking r) {
        return new float[] {
            r.words(),
            r.related(),
            r.likeness(),
            r.literal(),
            r.title(),
            r.meaning(),
            r.evidence(),
            r.meaningEvidence(),
            r.cited(),
            r.over(),
            r.level(),
            r.ofPlace(),
            r.aroundPlace(),
            r.elsewhere(),
            r.ofAuthority()
        };
    }
}
