package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an entity's constructor refuses is not written first. */
class RefusingConstructorTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE holder (id bigint PRIMARY KEY);
          CREATE TABLE lease (id bigint PRIMARY KEY, holder_id bigint REFERENCES holder);
          CREATE TABLE badge (id bigint PRIMARY KEY, holder_id bigint UNIQUE REFERENCES holder)\
          """);

  @Entity
  record Holder(@Id long id) implements RefusingConstructorTest_HolderAssociations {}

  @Entity
  record Lease(
      @Id long id, @BelongsTo(value = Holder.class, reverse = "leases") @Nullable Long holderId)
      implements RefusingConstructorTest_LeaseAssociations {
    Lease {
      requireHolder(holderId);
    }
  }

  @Entity
  record Badge(
      @Id long id,
      @BelongsTo(value = Holder.class, unique = true, reverse = "badge") @Nullable Long holderId)
      implements RefusingConstructorTest_BadgeAssociations {
    Badge {
      requireHolder(holderId);
    }
  }

  private static void requireHolder(@Nullable Long id) {
    if (id == null) {
      throw new IllegalArgumentException("nobody holds it");
    }
  }

  private final Holder ann = new Holder(1);
  private Handle handle;

  @BeforeEach
  void rows() {
    handle = lab.handle();
    lab.sql("INSERT INTO holder VALUES (1); INSERT INTO lease VALUES (1, 1)");
    lab.sql("INSERT INTO badge VALUES (1, 1)");
  }

  @Test
  void removals() {
    Lease lease = new Lease(1, 1L);
    refuses(() -> ann.removeLeases(handle, lease));
    refuses(
        () ->
            RefusingConstructorTest_HolderTable.LEASES.remove(handle, Map.of(ann, List.of(lease))));
    refuses(() -> lease.removeHolder(handle));
    refuses(() -> RefusingConstructorTest_LeaseTable.HOLDER.set(handle, List.of(lease), null));
    assertThat(lab.column(Long.class, "SELECT holder_id FROM lease")).containsExactly(1L);
  }

  @Test
  void the_destruction_of_a_target() {
    lab.sql("DELETE FROM lease");
    refuses(() -> new Badge(1, 1L).destroyHolder(handle));
    assertThat(lab.column(Long.class, "SELECT holder_id FROM badge")).containsExactly(1L);
    assertThat(lab.rows("SELECT * FROM holder")).hasSize(1);
  }

  private static void refuses(Supplier<?> call) {
    lab.runs(
        0,
        () ->
            assertThatThrownBy(call::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nobody holds it"));
  }
}
