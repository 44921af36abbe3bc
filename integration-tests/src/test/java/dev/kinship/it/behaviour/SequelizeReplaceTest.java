package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.RefusedException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of the row that a set of Sequelize's {@code hasOne} replaces. */
class SequelizeReplaceTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE sailor (id int PRIMARY KEY);
          CREATE TABLE hat (number int PRIMARY KEY, sailor_id int UNIQUE REFERENCES sailor);
          CREATE TABLE bunk (number int PRIMARY KEY, sailor_id int UNIQUE REFERENCES sailor);
          CREATE TABLE ticket (
            number int PRIMARY KEY, sailor_id int NOT NULL UNIQUE REFERENCES sailor);
          CREATE TABLE oath (
            number int PRIMARY KEY, sailor_id int NOT NULL UNIQUE REFERENCES sailor)""");

  @Entity
  record Sailor(@Id int id) implements SequelizeReplaceTest_SailorAssociations {}

  @Entity
  record Hat(
      @Id int number,
      @BelongsTo(value = Sailor.class, unique = true, reverse = "hat") @Nullable Integer sailorId)
      implements SequelizeReplaceTest_HatAssociations {}

  @Entity
  record Bunk(
      @Id int number,
      @BelongsTo(
              value = Sailor.class,
              unique = true,
              reverse = "bunk",
              onReplace = OnReplace.DELETE)
          @Nullable Integer sailorId)
      implements SequelizeReplaceTest_BunkAssociations {}

  @Entity
  record Ticket(
      @Id int number,
      @BelongsTo(
              value = Sailor.class,
              unique = true,
              reverse = "ticket",
              onReplace = OnReplace.DELETE)
          int sailorId)
      implements SequelizeReplaceTest_TicketAssociations {}

  @Entity
  record Oath(
      @Id int number,
      @BelongsTo(value = Sailor.class, unique = true, reverse = "oath") int sailorId)
      implements SequelizeReplaceTest_OathAssociations {}

  private final Sailor ahab = new Sailor(1);

  /** The first of each is Ahab's; the second is free, or Starbuck's where it is required. */
  @BeforeEach
  void twoSailorsWithTheirThings() {
    lab.sql(
        """
        INSERT INTO sailor VALUES (1), (2);
        INSERT INTO hat VALUES (1, 1), (2, NULL);
        INSERT INTO bunk VALUES (1, 1), (2, NULL);
        INSERT INTO ticket VALUES (1, 1), (2, 2);
        INSERT INTO oath VALUES (1, 1), (2, 2)""");
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<String> now(String table) {
    return lab.column(
        String.class,
        "SELECT concat_ws(' of ', number, sailor_id) FROM " + table + " ORDER BY number");
  }

  @Test
  void s67_it_is_unlinked_where_the_key_may_be_null() {
    assertThat(ahab.setHat(h(), new Hat(2, null)))
        .isEqualTo(new Changes<>(List.of(new Hat(2, 1)), List.of(new Hat(1, null)), List.of()));
    assertThat(now("hat")).containsExactly("1", "2 of 1");
  }

  @Test
  void s68_it_is_deleted_where_the_association_says_so() {
    assertThat(ahab.setBunk(h(), new Bunk(2, null)).unlinked()).containsExactly(new Bunk(1, 1));
    assertThat(now("bunk")).containsExactly("2 of 1");
  }

  /** Nothing is deleted unasked, whether the key may be null or not. */
  @Test
  void s69_where_the_key_is_required_it_is_deleted_only_if_the_association_says_so() {
    assertThat(ahab.setTicket(h(), new Ticket(2, 2)).unlinked()).containsExactly(new Ticket(1, 1));
    assertThat(now("ticket")).containsExactly("2 of 1");
    lab.refuses(RefusedException.class, 1, () -> ahab.setOath(h(), new Oath(2, 2)));
    lab.refuses(RefusedException.class, 1, () -> ahab.setOath(h(), null));
    assertThat(now("oath")).containsExactly("1 of 1", "2 of 2");
  }

  @Test
  void s70_it_comes_back_with_the_callers_transaction() {
    h().begin();
    assertThat(ahab.setHat(h(), new Hat(2, null)).unlinked()).hasSize(1);
    assertThat(ahab.setBunk(h(), new Bunk(2, null)).unlinked()).hasSize(1);
    assertThat(ahab.setTicket(h(), new Ticket(2, 2)).unlinked()).hasSize(1);
    assertThat(ahab.getBunk(h())).contains(new Bunk(2, 1));
    assertThat(now("bunk")).as("outside").containsExactly("1 of 1", "2");
    h().rollback();
    assertThat(now("hat")).containsExactly("1 of 1", "2");
    assertThat(now("bunk")).containsExactly("1 of 1", "2");
    assertThat(now("ticket")).containsExactly("1 of 1", "2 of 2");
  }
}
