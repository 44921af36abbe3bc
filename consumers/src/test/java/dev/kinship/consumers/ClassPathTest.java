package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** {@code class-path}: the processor on the class path, and nowhere else. */
class ClassPathTest {

  @Test
  @EnabledForJreRange(max = JRE.JAVA_22)
  void runsUpToJava22() {
    Build build = Build.of("class-path", "process-classes").succeeds();

    assertThat(build.log()).contains("Pet[id=8, name=Deco, ownerId=7]");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_23)
  void isNotRunFromJava23On() {
    Build build = Build.of("class-path", "process-classes").fails();

    assertThat(build.errors())
        .contains("Pet.java:13 cannot find symbol")
        .allMatch(error -> error.endsWith("cannot find symbol"));
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_23)
  void runsFromJava23OnIfAsked() {
    Build build =
        Build.of("class-path", "process-classes", "-Dmaven.compiler.proc=full").succeeds();

    assertThat(build.log()).contains("Pet[id=8, name=Deco, ownerId=7]");
  }
}
