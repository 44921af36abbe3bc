package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code other-tools}: MapStruct, RecordBuilder, Immutables, AutoValue, Dagger and Lombok in one
 * compilation with Kinship, all of them looking at the same entities.
 */
class OtherToolsTest {

  private static final List<String> SAID =
      List.of(
          "Badge[id=8, code=blue, managerId=7]",
          "Desk(id=9, room=B, managerId=7)",
          "Manager(id=7, name=John)",
          "Door{opener=Badge[id=8, code=red, managerId=7]}",
          "Visit{badge=Badge[id=8, code=red, managerId=7], reason=fever}");

  @Test
  void workTogetherInAnyOrderWithAndWithoutASourcePath() {
    Build build = Build.of("other-tools", "process-classes").succeeds();

    assertThat(SAID)
        .allSatisfy(line -> assertThat(Collections.frequency(build.log(), line)).isEqualTo(3));
  }
}
