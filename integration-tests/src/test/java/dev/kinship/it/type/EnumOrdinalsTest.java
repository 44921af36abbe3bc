package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.enums.EnumByOrdinal;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Enums that are numbers in the database, where a plugin sends all enums as texts. */
class EnumOrdinalsTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with("CREATE TABLE tin (id bigint PRIMARY KEY, size int NOT NULL, lid int)");

  /** Is a number where a property says so. */
  enum Width {
    SMALL,
    MIDDLE,
    LARGE
  }

  /** Is a number everywhere. */
  @EnumByOrdinal
  enum Lid {
    FLAT,
    ROUND
  }

  @Entity
  record Tin(@Id long id, @EnumByOrdinal Width size, @Nullable Lid lid)
      implements EnumOrdinalsTest_TinAssociations {}

  @Test
  void ordinals_are_sent_and_read_beside_the_plugin_for_postgresql() {
    Jdbi jdbi =
        Jdbi.create(lab.tappedUrl())
            .installPlugin(new PostgresPlugin())
            .installPlugin(new KinshipPlugin());
    try (Handle handle = jdbi.open()) {
      Tin first = new Tin(1, Width.MIDDLE, Lid.ROUND);
      EnumOrdinalsTest_TinTable.insertAll(
          handle, List.of(first, new Tin(2, Width.LARGE, null), new Tin(3, Width.SMALL, Lid.FLAT)));
      EnumOrdinalsTest_TinTable.insert(handle, t -> t.id(4).size(Width.LARGE).lid(Lid.ROUND));

      assertThat(lab.column(Integer.class, "SELECT size FROM tin ORDER BY id"))
          .containsExactly(1, 2, 0, 2);
      assertThat(EnumOrdinalsTest_TinTable.find(handle, 1L)).contains(first);
      assertThat(
              EnumOrdinalsTest_TinTable.query(
                      handle,
                      Fetch.where(EnumOrdinalsTest_TinTable.SIZE.in(Width.LARGE, Width.SMALL)))
                  .list())
          .hasSize(3);
      assertThat(
              EnumOrdinalsTest_TinTable.query(
                      handle, Fetch.where(EnumOrdinalsTest_TinTable.LID.eq(Lid.ROUND)))
                  .list())
          .hasSize(2);
    }
  }
}
