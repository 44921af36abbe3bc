package dev.kinship.runtime.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireSizeTest {

  @Test
  void texts_count_as_their_bytes() {
    for (String each :
        List.of("", "a".repeat(999), "ü".repeat(999), "語".repeat(999), "🐶".repeat(99))) {
      assertThat(WireSize.of(each))
          .isGreaterThanOrEqualTo(each.getBytes(StandardCharsets.UTF_8).length);
    }
  }

  @Test
  void what_holds_values_counts_as_all_of_them() {
    String text = "語".repeat(1_000);
    assertThat(WireSize.of(new String[] {text, null, text})).isGreaterThan(6_000);
    assertThat(WireSize.of(Arrays.asList(text, null, text))).isGreaterThan(6_000);
    assertThat(WireSize.of(List.of(List.of(text), List.of(text)))).isGreaterThan(6_000);
    assertThat(WireSize.of(List.of(new byte[1_000]))).isGreaterThan(2_000);
    assertThat(WireSize.of(new byte[1_000])).isBetween(1_000L, 1_100L);
  }

  @Test
  void numbers_may_be_of_any_length() {
    assertThat(WireSize.of(7)).isLessThan(100);
    assertThat(WireSize.of(new BigDecimal("1E+9000"))).isGreaterThan(9_000);
    assertThat(WireSize.of(BigDecimal.TEN.pow(9_000).toBigInteger())).isGreaterThan(9_000);
  }

  @Test
  void of_other_values_nothing_is_known() {
    assertThat(WireSize.of(new Object())).isEqualTo(WireSize.UNKNOWN);
    assertThat(WireSize.of(List.of(1, new Object()))).isGreaterThan(WireSize.UNKNOWN);
  }
}
