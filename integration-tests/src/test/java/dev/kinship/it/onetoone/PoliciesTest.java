package dev.kinship.it.onetoone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.error.RequiredException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the row that a set replaces, from both ends; optional and required. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class PoliciesTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE clerk (id int PRIMARY KEY);
          CREATE TABLE badge (id int PRIMARY KEY, clerk_id int UNIQUE REFERENCES clerk);
          CREATE TABLE locker (id int PRIMARY KEY, clerk_id int UNIQUE REFERENCES clerk);
          CREATE TABLE desk (id int PRIMARY KEY, clerk_id int UNIQUE REFERENCES clerk);
          CREATE TABLE licence (id int PRIMARY KEY, clerk_id int NOT NULL UNIQUE REFERENCES clerk);
          CREATE TABLE pass (id int PRIMARY KEY, clerk_id int NOT NULL UNIQUE REFERENCES clerk)""");

  @Entity
  record Clerk(@Id int id) implements PoliciesTest_ClerkAssociations {}

  @Entity
  record Badge(
      @Id int id,
      @BelongsTo(
              value = Clerk.class,
              unique = true,
              reverse = "badge",
              onReplace = OnReplace.UNLINK)
          @Nullable Integer clerkId)
      implements PoliciesTest_BadgeAssociations {}

  @Entity
  record Locker(
      @Id int id,
      @BelongsTo(
              value = Clerk.class,
              unique = true,
              reverse = "locker",
              onReplace = OnReplace.DELETE)
          @Nullable Integer clerkId)
      implements PoliciesTest_LockerAssociations {}

  @Entity
  record Desk(
      @Id int id,
      @BelongsTo(value = Clerk.class, unique = true, reverse = "desk", onReplace = OnReplace.REFUSE)
          @Nullable Integer clerkId)
      implements PoliciesTest_DeskAssociations {}

  @Entity
  record Licence(
      @Id int id, @BelongsTo(value = Clerk.class, unique = true, reverse = "licence") int clerkId)
      implements PoliciesTest_LicenceAssociations {}

  @Entity
  record Pass(
      @Id int id,
      @BelongsTo(value = Clerk.class, unique = true, reverse = "pass", onReplace = OnReplace.DELETE)
          int clerkId)
      implements PoliciesTest_PassAssociations {}

  private final boolean inTransactions;
  private final Clerk one = new Clerk(1);
  private final Clerk two = new Clerk(2);

  PoliciesTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void twoClerks() {
    lab.sql("INSERT INTO clerk VALUES (1), (2), (3)");
    lab.inTransactions(inTransactions);
  }

  private Handle h() {
    return lab.handle();
  }

  /** The first row is the first clerk's, the second free, or the second clerk's where required. */
  private void rows(String table, @Nullable Integer second) {
    lab.sql("INSERT INTO " + table + " VALUES (1, 1), (2, " + second + ")");
  }

  private List<String> now(String table) {
    return lab.column(
        String.class, "SELECT concat(id, ':', clerk_id) FROM " + table + " ORDER BY id");
  }

  @Test
  void unlink() {
    rows("badge", null);
    assertThat(lab.costs(1, () -> one.setBadge(h(), new Badge(2, null))))
        .isEqualTo(new Changes<>(List.of(new Badge(2, 1)), List.of(new Badge(1, null)), List.of()));
    assertThat(now("badge")).containsExactly("1:", "2:1");
    assertThat(lab.costs(1, () -> new Badge(1, null).setClerk(h(), one)))
        .isEqualTo(new Badge(1, 1));
    assertThat(now("badge")).containsExactly("1:1", "2:");
  }

  @Test
  void delete() {
    rows("locker", null);
    assertThat(lab.costs(1, () -> one.setLocker(h(), new Locker(2, null))))
        .isEqualTo(new Changes<>(List.of(new Locker(2, 1)), List.of(new Locker(1, 1)), List.of()));
    assertThat(now("locker")).containsExactly("2:1");
    lab.sql("INSERT INTO locker VALUES (3, NULL)");
    assertThat(lab.costs(1, () -> new Locker(3, null).setClerk(h(), one)))
        .isEqualTo(new Locker(3, 1));
    assertThat(now("locker")).containsExactly("3:1");
    assertThat(lab.costs(1, () -> one.setLocker(h(), null)).unlinked())
        .containsExactly(new Locker(3, 1));
    assertThat(now("locker")).isEmpty();
  }

  @Test
  void delete_is_for_what_is_replaced_not_for_what_is_removed() {
    rows("locker", null);
    assertThat(lab.costs(1, () -> one.removeLocker(h())).unlinked())
        .containsExactly(new Locker(1, null));
    assertThat(now("locker")).containsExactly("1:", "2:");
  }

  @Test
  void refuse() {
    rows("desk", null);
    assertThat(lab.refuses(RefusedException.class, 1, () -> one.setDesk(h(), new Desk(2, null))))
        .hasMessageContaining("id 1");
    lab.refuses(RefusedException.class, 1, () -> one.setDeskId(h(), 2));
    lab.refuses(RefusedException.class, 1, () -> one.setDesk(h(), null));
    lab.refuses(RefusedException.class, 1, () -> new Desk(2, null).setClerk(h(), one));
    lab.refuses(RefusedException.class, 1, () -> new Desk(2, null).setClerkId(h(), 1));
    assertThat(now("desk")).containsExactly("1:1", "2:");
    assertThat(lab.costs(1, () -> two.setDesk(h(), new Desk(2, null))).linked()).hasSize(1);
    assertThat(lab.costs(1, () -> one.setDesk(h(), new Desk(1, 1))).untouched()).hasSize(1);
    assertThat(now("desk")).containsExactly("1:1", "2:2");
  }

  @Test
  void required_refuses_unless_told_otherwise() {
    rows("licence", 2);
    lab.refuses(RefusedException.class, 1, () -> one.setLicence(h(), new Licence(2, 2)));
    lab.refuses(RefusedException.class, 1, () -> one.setLicence(h(), null));
    lab.refuses(RefusedException.class, 1, () -> new Licence(2, 2).setClerk(h(), one));
    lab.refuses(RequiredException.class, 0, () -> new Licence(2, 2).setClerk(h(), null));
    assertThat(now("licence")).containsExactly("1:1", "2:2");

    Clerk three = new Clerk(3);
    assertThat(lab.costs(1, () -> new Licence(1, 1).getClerk(h()))).isEqualTo(one);
    assertThat(lab.costs(1, () -> three.setLicence(h(), new Licence(1, 1))).linked())
        .containsExactly(new Licence(1, 3));
    assertThat(lab.costs(1, () -> one.setLicence(h(), null)).unlinked()).isEmpty();
    assertThat(lab.costs(1, () -> three.destroyLicence(h()))).contains(new Licence(1, 3));
    assertThat(now("licence")).containsExactly("2:2");
    lab.runs(
        0,
        () ->
            assertThat(PoliciesTest_ClerkAssociations.class.getDeclaredMethods())
                .noneMatch(each -> each.getName().equals("removeLicence")));
    assertThat(PoliciesTest_LicenceAssociations.class.getDeclaredMethods())
        .noneMatch(each -> each.getName().matches("(remove|destroy)Clerk"));
  }

  @Test
  void required_that_deletes() {
    rows("pass", 2);
    assertThat(lab.costs(1, () -> one.setPass(h(), new Pass(2, 2))).unlinked())
        .containsExactly(new Pass(1, 1));
    assertThat(now("pass")).containsExactly("2:1");
    lab.sql("INSERT INTO pass VALUES (3, 2)");
    assertThat(lab.costs(1, () -> new Pass(3, 2).setClerk(h(), one))).isEqualTo(new Pass(3, 1));
    assertThat(now("pass")).containsExactly("3:1");
    assertThat(lab.costs(1, () -> one.setPass(h(), null)).unlinked())
        .containsExactly(new Pass(3, 1));
    assertThat(now("pass")).isEmpty();
  }

  @Test
  void what_the_database_refuses_to_delete_stays_with_its_link() {
    if (inTransactions) {
      return; // an error of the database's ends a transaction
    }
    rows("locker", null);
    lab.sql("CREATE TABLE coat (locker_id int REFERENCES locker)");
    lab.sql("INSERT INTO coat VALUES (1)");
    try {
      lab.refuses(ConstraintException.class, 1, () -> one.setLocker(h(), new Locker(2, null)));
      lab.refuses(ConstraintException.class, 1, () -> new Locker(2, null).setClerk(h(), one));
      assertThat(now("locker")).containsExactly("1:1", "2:");
    } finally {
      lab.sql("DROP TABLE coat");
    }
  }
}
