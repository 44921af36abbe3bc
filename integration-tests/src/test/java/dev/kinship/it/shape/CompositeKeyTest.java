package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.UnsavedException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows with a key of two columns, one of them a key to another table, as a join table has them. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class CompositeKeyTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE vet (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);
          CREATE TABLE specialty (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);
          CREATE TABLE vet_specialties (
            vet_id int NOT NULL REFERENCES vet, specialty_id int NOT NULL REFERENCES specialty,
            PRIMARY KEY (vet_id, specialty_id));
          CREATE TABLE seat (
            hall text, number int, keeper_id int REFERENCES vet, PRIMARY KEY (hall, number));
          CREATE TABLE locker (
            hall text, number int, vet_id int REFERENCES vet UNIQUE, PRIMARY KEY (hall, number));
          CREATE TABLE badge (
            colour text, number int, vet_id int REFERENCES vet UNIQUE,
            PRIMARY KEY (colour, number))""");

  @Entity
  record Vet(@Id @Nullable Integer id, @Nullable String name)
      implements CompositeKeyTest_VetAssociations {}

  @Entity
  record Specialty(@Id @Nullable Integer id, @Nullable String name)
      implements CompositeKeyTest_SpecialtyAssociations {}

  @Entity(table = "vet_specialties")
  record Skill(
      @Id @BelongsTo(value = Vet.class, reverse = "skills") int vetId,
      @Id @BelongsTo(value = Specialty.class, reverse = "masters") int specialtyId)
      implements CompositeKeyTest_SkillAssociations {}

  @Entity
  record Seat(
      @Id String hall,
      @Id @Nullable Integer number,
      @BelongsTo(value = Vet.class, reverse = "seats") @Nullable Integer keeperId)
      implements CompositeKeyTest_SeatAssociations {}

  @Entity
  record Locker(
      @Id String hall,
      @Id int number,
      @BelongsTo(value = Vet.class, unique = true, reverse = "locker") @Nullable Integer vetId)
      implements CompositeKeyTest_LockerAssociations {}

  @Entity
  static class Badge implements CompositeKeyTest_BadgeAssociations {
    @Id String colour = "";
    @Id int number;

    @BelongsTo(value = Vet.class, unique = true, reverse = "badge")
    @Nullable Integer vetId;
  }

  private final boolean inTransactions;
  private Vet helen;
  private Vet james;

  CompositeKeyTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void twoVets() {
    helen = CompositeKeyTest_VetTable.insert(lab.handle(), v -> v.name("Helen"));
    james = CompositeKeyTest_VetTable.insert(lab.handle(), v -> v.name("James"));
    lab.inTransactions(inTransactions);
  }

  @Test
  void the_gateway_takes_all_columns_of_the_key() {
    Specialty surgery = CompositeKeyTest_SpecialtyTable.insert(lab.handle(), s -> s.name("S"));
    Skill skill =
        lab.costs(
            1,
            () ->
                CompositeKeyTest_SkillTable.insert(
                    lab.handle(), s -> s.vetId(helen.id()).specialtyId(surgery.id())));

    Optional<Skill> found =
        lab.costs(
            1, () -> CompositeKeyTest_SkillTable.find(lab.handle(), helen.id(), surgery.id()));
    assertThat(found).contains(skill);
    assertThat(CompositeKeyTest_SkillTable.find(lab.handle(), james.id(), surgery.id())).isEmpty();
    assertThat(skill.getVet(lab.handle())).isEqualTo(helen);
    assertThat(skill.getSpecialty(lab.handle())).isEqualTo(surgery);
    assertThat(helen.getSkills(lab.handle())).containsExactly(skill);
    assertThat(surgery.getMasters(lab.handle())).containsExactly(skill);
    assertThat(surgery.hasMasters(lab.handle(), skill)).isTrue();
    lab.runs(1, () -> CompositeKeyTest_SkillTable.delete(lab.handle(), helen.id(), surgery.id()));
    assertThat(
            lab.refuses(
                NoSuchRowException.class,
                2,
                () -> CompositeKeyTest_SkillTable.delete(lab.handle(), skill)))
        .hasMessageContaining("vet_id 1, specialty_id 1");
  }

  @Test
  void holders_with_such_keys_are_linked_and_unlinked() {
    List<Seat> seats =
        lab.costs(
            1,
            () ->
                CompositeKeyTest_SeatTable.insertAll(
                    lab.handle(),
                    List.of(
                        new Seat("A", 1, null),
                        new Seat("A", 2, 1),
                        new Seat("B", 1, 2),
                        new Seat("B", 2, null))));

    var changes = lab.costs(1, () -> helen.setSeats(lab.handle(), seats.get(0), seats.get(2)));
    assertThat(changes.linked()).containsExactly(new Seat("A", 1, 1), new Seat("B", 1, 1));
    assertThat(changes.unlinked()).containsExactly(new Seat("A", 2, null));
    assertThat(keepers()).containsExactly(1, null, 1, null);

    assertThat(lab.costs(1, () -> helen.addSeats(lab.handle(), seats.get(3))).linked()).hasSize(1);
    assertThat(lab.costs(1, () -> helen.hasSeats(lab.handle(), seats.get(0), seats.get(3))))
        .isTrue();
    assertThat(lab.costs(1, () -> helen.hasSeats(lab.handle(), seats.get(0), seats.get(1))))
        .isFalse();
    assertThat(lab.costs(1, () -> helen.removeSeats(lab.handle(), seats.get(0))).unlinked())
        .containsExactly(seats.get(0));
    assertThat(keepers()).containsExactly(null, null, 1, 1);
    Seat moved = lab.costs(1, () -> seats.get(0).setKeeper(lab.handle(), james));
    assertThat(moved.getKeeper(lab.handle())).contains(james);
    assertThat(lab.costs(1, () -> moved.hasKeeper(lab.handle()))).isTrue();
    assertThat(lab.costs(1, () -> moved.createKeeper(lab.handle(), v -> v.name("New"))).entity())
        .isEqualTo(new Seat("A", 1, 3));
    assertThat(lab.costs(1, () -> moved.removeKeeper(lab.handle()))).isEqualTo(seats.get(0));
    assertThat(keepers()).containsExactly(null, null, 1, 1);
  }

  @Test
  void a_key_that_lacks_a_part_is_unsaved_and_one_that_is_not_there_is_named() {
    Seat half = new Seat("A", null, null);
    lab.refuses(UnsavedException.class, 0, () -> half.setKeeper(lab.handle(), helen));
    lab.refuses(UnsavedException.class, 0, () -> helen.addSeats(lab.handle(), half));
    Seat gone = new Seat("Z", 9, null);
    assertThat(lab.refuses(NoSuchRowException.class, 2, () -> gone.setKeeper(lab.handle(), helen)))
        .hasMessageContaining("hall Z, number 9");
    assertThat(lab.refuses(NoSuchRowException.class, 2, () -> helen.addSeats(lab.handle(), gone)))
        .hasMessageContaining("hall Z, number 9");
  }

  private static List<Integer> keepers() {
    return lab.column(Integer.class, "SELECT keeper_id FROM seat ORDER BY hall, number");
  }

  @Test
  void a_record_is_set_at_the_inverse_end_by_its_whole_key() {
    lab.sql("INSERT INTO locker VALUES ('A', 1), ('A', 2)");
    CompositeKeyTest_LockerTable.Key first = new CompositeKeyTest_LockerTable.Key("A", 1);
    CompositeKeyTest_LockerTable.Key second = new CompositeKeyTest_LockerTable.Key("A", 2);
    assertThat(lab.costs(1, () -> helen.setLockerKey(lab.handle(), first)).linked())
        .containsExactly(new Locker("A", 1, helen.id()));

    Changes<Locker> changes = lab.costs(1, () -> helen.setLockerKey(lab.handle(), second));
    assertThat(changes.linked()).containsExactly(new Locker("A", 2, helen.id()));
    assertThat(changes.unlinked()).containsExactly(new Locker("A", 1, null));
    assertThat(lab.costs(1, () -> helen.setLockerKey(lab.handle(), null)).unlinked()).hasSize(1);

    CompositeKeyTest_LockerTable.Key none = new CompositeKeyTest_LockerTable.Key("B", 1);
    assertThat(
            lab.refuses(NoSuchRowException.class, 2, () -> helen.setLockerKey(lab.handle(), none)))
        .hasMessageContaining("hall B, number 1");
    Vet unsaved = new Vet(null, "New");
    lab.refuses(UnsavedException.class, 0, () -> unsaved.setLockerKey(lab.handle(), first));
    assertThat(
            lab.refuses(
                IllegalArgumentException.class,
                0,
                () -> CompositeKeyTest_VetTable.LOCKER.setId(lab.handle(), helen, "A")))
        .hasMessageContaining("one value does not tell which Locker. Use setKey");
  }

  @Test
  void a_class_is_set_at_the_inverse_end_by_its_whole_key() {
    lab.sql("INSERT INTO badge VALUES ('red', 1), ('red', 2)");
    CompositeKeyTest_BadgeTable.Key red = new CompositeKeyTest_BadgeTable.Key("red", 2);
    Changes<Badge> changes = lab.costs(1, () -> james.setBadgeKey(lab.handle(), red));
    assertThat(changes.linked()).extracting(each -> each.vetId).containsExactly(james.id());
    assertThat(lab.column(Integer.class, "SELECT number FROM badge WHERE vet_id IS NOT NULL"))
        .containsExactly(2);
  }
}
