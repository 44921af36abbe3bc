package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** {@code module}: a named module, compiled and run on the module path. */
class ModuleTest {

  @Test
  void runsAsAModule() {
    String url = TestDatabase.create().url();

    Build build = Build.of("module", "process-classes", "-Durl=" + url).succeeds();

    assertThat(build.log())
        .noneMatch(line -> line.startsWith("[WARNING]"))
        .contains(
            "driver: module org.postgresql.jdbc",
            "pipeline: 1",
            "accessors: [Pet[id=1, name=Deco, ownerId=1]]",
            "exported: Pet[id=1, name=Deco, ownerId=1]",
            "opened: Pet[id=1, name=Deco, ownerId=1]",
            "closed: the generated class clinic.closed.PetTable was not found or cannot be read:"
                + " compile clinic.closed.Pet with Kinship's processor, and let its module open the"
                + " package to dev.kinship.runtime; or tell Jdbi yourself:"
                + " registerRowMapper(Pet.class, PetTable.mapper())",
            "closed, registered: Pet[id=1, name=Deco, ownerId=1]");
  }
}
