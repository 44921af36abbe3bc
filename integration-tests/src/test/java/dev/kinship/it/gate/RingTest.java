package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Deleting with dependents where rows refer to each other in a ring, or are reached twice. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class RingTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE part (id bigint PRIMARY KEY,
            whole_id bigint CONSTRAINT whole REFERENCES part ON DELETE SET NULL);
          CREATE TABLE cart (id bigint PRIMARY KEY);
          CREATE TABLE box (id bigint PRIMARY KEY, cart_id bigint REFERENCES cart,
            holder_id bigint);
          CREATE TABLE thing (id bigint PRIMARY KEY,
            home_id bigint REFERENCES box ON DELETE SET NULL);
          ALTER TABLE box ADD FOREIGN KEY (holder_id) REFERENCES thing ON DELETE SET NULL\
          """);

  @Entity
  record Part(@Id long id, @BelongsTo(name = "whole", reverse = "parts") @Nullable Long wholeId)
      implements RingTest_PartAssociations {}

  @Entity
  record Cart(@Id long id) implements RingTest_CartAssociations {}

  @Entity
  record Box(
      @Id long id,
      @BelongsTo(value = Cart.class, reverse = "boxes") @Nullable Long cartId,
      @BelongsTo(value = Thing.class, reverse = "boxes") @Nullable Long holderId)
      implements RingTest_BoxAssociations {}

  @Entity
  record Thing(@Id long id, @BelongsTo(value = Box.class, reverse = "things") @Nullable Long homeId)
      implements RingTest_ThingAssociations {}

  private static final Part FIRST = new Part(1, 2L);
  private static final Dependents<Part> TWO_LEVELS =
      RingTest_PartTable.PARTS.deleted(RingTest_PartTable.PARTS.deleted());

  private final boolean inTransactions;

  RingTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  /** 1 is a part of 2, which is a part of 1; 3 is a part of 2, and 4 of 3. */
  @BeforeEach
  void rows() {
    lab.sql(
        """
        INSERT INTO part VALUES (1, NULL), (2, 1), (3, 2), (4, 3);
        UPDATE part SET whole_id = 2 WHERE id = 1\
        """);
    lab.inTransactions(inTransactions);
  }

  @AfterEach
  void unlinking() {
    lab.sql("ALTER TABLE part DROP CONSTRAINT IF EXISTS whole");
    lab.sql(
        "ALTER TABLE part ADD CONSTRAINT whole FOREIGN KEY (whole_id) REFERENCES part"
            + " ON DELETE SET NULL NOT VALID");
  }

  private static List<String> parts() {
    return lab.column(String.class, "SELECT concat_ws(' of ', id, whole_id) FROM part ORDER BY id");
  }

  @Test
  void the_row_itself_goes_last_though_it_depends_on_those_that_depend_on_it() {
    Deleted deleted =
        lab.costs(1, () -> RingTest_PartTable.delete(lab.handle(), FIRST, TWO_LEVELS));

    assertThat(deleted.count(RingTest_PartTable.PARTS)).isEqualTo(2);
    assertThat(parts()).containsExactly("4");
  }

  @Test
  void so_it_is_without_a_constraint() {
    lab.sql("ALTER TABLE part DROP CONSTRAINT whole");
    lab.runs(1, () -> RingTest_PartTable.delete(lab.handle(), FIRST, TWO_LEVELS));
    assertThat(parts()).containsExactly("4 of 3");
  }

  @Test
  void what_is_unlinked_is_not_the_row_itself() {
    Deleted deleted =
        lab.costs(
            1,
            () ->
                RingTest_PartTable.delete(
                    lab.handle(),
                    FIRST,
                    RingTest_PartTable.PARTS.deleted(RingTest_PartTable.PARTS.unlinked())));
    assertThat(deleted.count(RingTest_PartTable.PARTS)).isEqualTo(2);
    assertThat(parts()).containsExactly("3", "4 of 3");
  }

  /** A constraint that does not unlink lets no statement break the ring: the database says so. */
  @Test
  void a_ring_that_the_database_keeps_closed_is_refused_and_nothing_is_changed() {
    lab.sql("ALTER TABLE part DROP CONSTRAINT whole");
    lab.sql("ALTER TABLE part ADD CONSTRAINT whole FOREIGN KEY (whole_id) REFERENCES part");
    assertThatThrownBy(() -> RingTest_PartTable.delete(lab.handle(), FIRST, TWO_LEVELS))
        .isInstanceOf(ConstraintException.class)
        .hasMessageContaining("whole");
    assertThat(parts()).containsExactly("1 of 2", "2 of 1", "3 of 2", "4 of 3");
  }

  /** Box 2 is in the cart, and depends on the thing in box 1, too: its own thing goes as well. */
  @Test
  void a_row_that_is_reached_twice_goes_where_it_is_nearest() {
    lab.sql(
        """
        INSERT INTO cart VALUES (1), (2);
        INSERT INTO box VALUES (1, 1), (2, 1), (3, 2), (4, 2);
        INSERT INTO thing VALUES (1, 1), (2, 2), (3, 3);
        UPDATE box SET holder_id = 1 WHERE id IN (2, 3)\
        """);
    Dependents<Cart> all =
        RingTest_CartTable.BOXES.deleted(
            RingTest_BoxTable.THINGS.deleted(RingTest_ThingTable.BOXES.deleted()));

    Deleted deleted = lab.costs(1, () -> RingTest_CartTable.delete(lab.handle(), new Cart(1), all));

    assertThat(deleted.count(RingTest_CartTable.BOXES)).isEqualTo(2);
    assertThat(deleted.count(RingTest_BoxTable.THINGS)).isEqualTo(2);
    assertThat(deleted.count(RingTest_ThingTable.BOXES)).isEqualTo(1); // box 3
    assertThat(lab.column(Long.class, "SELECT id FROM box")).containsExactly(4L);
    assertThat(lab.column(Long.class, "SELECT id FROM thing")).containsExactly(3L);
  }

  @Test
  void a_trigger_that_keeps_the_row_is_told_though_its_dependents_are_gone() {
    lab.sql(
        """
        CREATE OR REPLACE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN IF OLD.id = 1 THEN RETURN NULL; END IF; RETURN OLD; END';
        CREATE TRIGGER kept BEFORE DELETE ON part FOR EACH ROW EXECUTE FUNCTION keep()\
        """);
    try {
      assertThat(
              lab.refuses(
                  RefusedException.class,
                  1,
                  () -> RingTest_PartTable.delete(lab.handle(), FIRST, TWO_LEVELS)))
          .hasMessageContaining("kept the Part with id 1 from being deleted")
          .hasMessageContaining(inTransactions ? "roll back" : "committed");
    } finally {
      lab.sql("DROP TRIGGER kept ON part");
    }
  }
}
