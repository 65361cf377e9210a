package org.faxian.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {
    private static final long SIZE = 100;

    @Test
    void a_range_is_cut_at_the_end_of_the_file() {
        assertThat(ByteRange.parse("bytes=90-500", SIZE)).contains(new ByteRange(90, 10));
        assertThat(ByteRange.parse("bytes=-500", SIZE)).contains(new ByteRange(0, 100));
        assertThat(ByteRange.parse("bytes=99-", SIZE)).contains(new ByteRange(99, 1));
    }

    @Test
    void what_the_file_does_not_reach_cannot_be_satisfied() {
        assertThat(ByteRange.parse("bytes=100-", SIZE))
                .hasValueSatisfying(r -> assertThat(r.isSatisfiable()).isFalse());
        assertThat(ByteRange.parse("bytes=-0", SIZE))
                .hasValueSatisfying(r -> assertThat(r.isSatisfiable()).isFalse());
        assertThat(ByteRange.parse("bytes=0-", 0))
                .hasValueSatisfying(r -> assertThat(r.isSatisfiable()).isFalse());
    }

    @Test
    void what_is_no_single_range_is_no_range() {
        assertThat(ByteRange.parse("bytes=5-3", SIZE)).isEmpty();
        assertThat(ByteRange.parse("bytes=-", SIZE)).isEmpty();
        assertThat(ByteRange.parse("bytes=1-2,4-5", SIZE)).isEmpty();
        assertThat(ByteRange.parse("bytes=99999999999999999999-", SIZE)).isEmpty();
    }
}
