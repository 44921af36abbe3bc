package dev.kinship.runtime.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenKeysTest {

  /** A key like all others to whoever looks at hashes only. */
  private record Same(int value) {
    @Override
    public int hashCode() {
      return 7;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 16, 17, 1_000, 8_192, 100_000})
  void as_a_set_of_javas(int expected) {
    SplittableRandom random = new SplittableRandom(expected);
    SeenKeys seen = new SeenKeys(expected);
    Set<Object> known = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      Object key =
          switch (random.nextInt(3)) {
            case 0 -> (long) random.nextInt(5_000);
            case 1 -> Integer.toString(random.nextInt(5_000));
            default -> random.nextLong();
          };
      assertThat(seen.add(key)).isEqualTo(known.add(key));
    }
  }

  @Test
  void keys_of_one_hash() {
    SeenKeys seen = new SeenKeys(10);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1_000; i++) {
        assertThat(seen.add(new Same(i))).isEqualTo(round == 0);
        assertThat(seen.add((long) i)).isEqualTo(round == 0);
      }
    }
  }
}
