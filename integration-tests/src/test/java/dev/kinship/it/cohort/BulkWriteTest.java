package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.error.UnsavedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes for many at once: one round trip, all or nothing. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class BulkWriteTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          World.TABLES
              + """
              ;
              CREATE TABLE node (id bigserial PRIMARY KEY, parent_id bigint REFERENCES node);
              CREATE TABLE hall (code text PRIMARY KEY);
              CREATE TABLE seat (line text, number int, hall_code text NOT NULL REFERENCES hall,
                PRIMARY KEY (line, number));
              CREATE TABLE fee (hall_code text, since int, PRIMARY KEY (hall_code, since));
              CREATE TABLE leaf (id bigserial PRIMARY KEY, node_id bigint REFERENCES node)\
              """);

  @Entity
  record Node(
      @Id @Nullable Long id,
      @BelongsTo(reverse = "children", reverseAccessors = @Accessors(singular = "Child"))
          @Nullable Long parentId)
      implements BulkWriteTest_NodeAssociations {}

  @Entity
  record Hall(@Id String code) implements BulkWriteTest_HallAssociations {}

  /** Its key has the foreign key in it, and changes with it. */
  @Entity
  static class Fee implements BulkWriteTest_FeeAssociations {

    @Id
    @BelongsTo(Hall.class)
    String hallCode = "";

    @Id int since;
  }

  @Entity
  record Seat(
      @Id String line,
      @Id int number,
      @BelongsTo(value = Hall.class, reverse = "seats") String hallCode)
      implements BulkWriteTest_SeatAssociations {}

  @Entity
  record Leaf(
      @Id @Nullable Long id,
      @BelongsTo(
              value = Node.class,
              reverse = "leaves",
              onReplace = OnReplace.DELETE,
              reverseAccessors = @Accessors(singular = "Leaf"))
          @Nullable Long nodeId)
      implements BulkWriteTest_LeafAssociations {}

  private final boolean inTransactions;
  private Handle handle;
  private List<Person> people;
  private List<Pet> pets;

  BulkWriteTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    handle = lab.handle();
    lab.sql(World.pets(6));
    people = PersonTable.all(handle);
    pets = PetTable.all(handle);
    lab.inTransactions(inTransactions);
  }

  @Test
  void sets_of_many() {
    Map<Person, List<Pet>> wanted = new LinkedHashMap<>();
    wanted.put(people.get(0), List.of(pets.get(0), pets.get(1)));
    wanted.put(people.get(2), List.of());
    wanted.put(people.get(3), List.of(pets.get(4)));

    Map<Person, Changes<Pet>> done = lab.costs(1, () -> PersonTable.PETS.set(handle, wanted));

    assertThat(owners()).containsExactly(1L, 1L, null, null, 4L, 6L);
    assertThat(done.keySet()).containsExactlyElementsOf(wanted.keySet());
    Changes<Pet> first = of(done, people.get(0));
    assertThat(first.linked()).containsExactly(new Pet(2L, "pet 2", 1L));
    assertThat(first.untouched()).containsExactly(pets.get(0));
    assertThat(of(done, people.get(2)).unlinked()).containsExactly(new Pet(3L, "pet 3", null));
    assertThat(of(done, people.get(3)).linked()).containsExactly(new Pet(5L, "pet 5", 4L));
    assertThat(of(done, people.get(3)).unlinked()).containsExactly(new Pet(4L, "pet 4", null));
  }

  @Test
  void a_row_that_goes_from_one_target_to_another_is_told_at_both() {
    Map<Person, List<Pet>> wanted = new LinkedHashMap<>();
    wanted.put(people.get(0), List.of(pets.get(0), pets.get(1)));
    wanted.put(people.get(1), List.of());
    wanted.put(people.get(3), List.of(pets.get(2)));
    Pet moved = new Pet(2L, "pet 2", 1L);

    Map<Person, Changes<Pet>> set = lab.costs(1, () -> PersonTable.PETS.set(handle, wanted));
    assertThat(of(set, people.get(0)).linked()).containsExactly(moved);
    assertThat(of(set, people.get(1)))
        .isEqualTo(new Changes<>(List.of(), List.of(moved), List.of()));
    assertThat(of(set, people.get(3)).linked()).containsExactly(new Pet(3L, "pet 3", 4L));

    Map<Person, List<Pet>> back = Map.of(people.get(1), List.of(moved), people.get(0), List.of());
    Map<Person, Changes<Pet>> added = lab.costs(1, () -> PersonTable.PETS.add(handle, back));
    assertThat(of(added, people.get(1)).linked()).containsExactly(pets.get(1));
    assertThat(of(added, people.get(0)).unlinked()).containsExactly(pets.get(1));
  }

  @Test
  void rows_that_change_places() {
    lab.costs(
        1,
        () ->
            PersonTable.PETS.set(
                handle,
                Map.of(people.get(0), List.of(pets.get(1)), people.get(1), List.of(pets.get(0)))));

    assertThat(owners()).containsExactly(2L, 1L, 3L, 4L, 5L, 6L);
  }

  @Test
  void additions_and_removals() {
    lab.costs(
        1,
        () ->
            PersonTable.PETS.add(
                handle,
                Map.of(
                    people.get(0), List.of(pets.get(1), pets.get(2)),
                    people.get(5), List.of(pets.get(5)))));
    assertThat(owners()).containsExactly(1L, 1L, 1L, 4L, 5L, 6L);

    Map<Person, Changes<Pet>> done =
        lab.costs(
            1,
            () ->
                PersonTable.PETS.remove(
                    handle,
                    Map.of(
                        people.get(0), List.of(pets.get(1)), people.get(1), List.of(pets.get(4)))));
    assertThat(owners()).containsExactly(1L, null, 1L, 4L, 5L, 6L);
    assertThat(of(done, people.get(0)).unlinked()).containsExactly(new Pet(2L, "pet 2", null));
    assertThat(of(done, people.get(1)).untouched()).containsExactly(pets.get(4));
    lab.costs(0, () -> PersonTable.PETS.set(handle, Map.of()));
  }

  @Test
  void owning_ends() {
    List<Pet> hers =
        lab.costs(1, () -> PetTable.OWNER.set(handle, pets.subList(0, 3), people.get(4)));
    assertThat(hers).extracting(Pet::ownerId).containsExactly(5L, 5L, 5L);
    assertThat(owners()).containsExactly(5L, 5L, 5L, 4L, 5L, 6L);

    List<Pet> nobodys = lab.costs(1, () -> PetTable.OWNER.set(handle, hers, null));
    assertThat(nobodys).extracting(Pet::ownerId).containsOnlyNulls();
    assertThat(owners()).containsExactly(null, null, null, 4L, 5L, 6L);
    lab.costs(0, () -> PetTable.OWNER.set(handle, List.of(), people.get(0)));
  }

  @Test
  void mutable_entities_change_with_the_database() {
    List<Toy> toys = ToyTable.all(handle);

    List<Toy> set =
        of(lab.costs(1, () -> PetTable.TOYS.set(handle, Map.of(pets.get(0), toys))), pets.get(0))
            .linked();

    assertThat(toys).extracting(toy -> toy.petId).containsOnly(1L);
    assertThat(set).hasSize(5).isSubsetOf(toys);
    lab.refuses(
        NoSuchRowException.class,
        2,
        () -> PetTable.TOYS.set(handle, Map.of(new Pet(99L, "ghost", null), toys)));
    assertThat(toys).extracting(toy -> toy.petId).containsOnly(1L);
  }

  @Test
  void mutable_entities_whose_key_has_the_foreign_key_in_it() {
    Handle handle = lab.handle();
    BulkWriteTest_HallTable.insertAll(handle, List.of(new Hall("a"), new Hall("b")));
    handle.execute("INSERT INTO fee VALUES ('a', 1), ('a', 2)");
    List<Fee> fees = BulkWriteTest_FeeTable.all(handle);

    List<Fee> moved = BulkWriteTest_FeeTable.HALL.set(handle, fees, new Hall("b"));

    assertThat(moved).containsExactlyElementsOf(fees).allMatch(fee -> fee.hallCode.equals("b"));
    assertThat(BulkWriteTest_FeeTable.all(handle))
        .extracting(fee -> fee.hallCode)
        .containsExactly("b", "b");
  }

  @Test
  void nothing_changes_where_something_is_missing() {
    Pet ghost = new Pet(99L, "ghost", null);
    Person nobody = new Person(99L, "nobody", null);
    lab.refuses(
        NoSuchRowException.class,
        2,
        () -> PersonTable.PETS.set(handle, Map.of(people.get(0), List.of(pets.get(1), ghost))));
    lab.refuses(
        NoSuchRowException.class,
        2,
        () ->
            PersonTable.PETS.add(
                handle, Map.of(people.get(0), List.of(pets.get(1)), nobody, List.of(pets.get(2)))));
    lab.refuses(
        NoSuchRowException.class,
        2,
        () -> PetTable.OWNER.set(handle, List.of(pets.get(0), ghost), null));
    lab.refuses(
        ContradictionException.class,
        0,
        () ->
            PersonTable.PETS.add(
                handle,
                Map.of(people.get(0), List.of(pets.get(1)), people.get(2), List.of(pets.get(1)))));
    lab.refuses(
        UnsavedException.class,
        0,
        () ->
            PersonTable.PETS.add(
                handle, Map.of(people.get(0), List.of(new Pet(null, "new", null)))));
    assertThat(owners()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void one_table() {
    List<Node> nodes =
        BulkWriteTest_NodeTable.insertAll(
            handle, IntStream.range(0, 4).mapToObj(i -> new Node(null, null)).toList());

    lab.costs(
        1,
        () ->
            BulkWriteTest_NodeTable.CHILDREN.set(
                handle,
                Map.of(
                    nodes.get(0), List.of(nodes.get(1), nodes.get(2)),
                    nodes.get(1), List.of(nodes.get(3)))));

    assertThat(lab.column(Long.class, "SELECT parent_id FROM node ORDER BY id"))
        .containsExactly(null, 1L, 1L, 2L);
  }

  @Test
  void policies_and_keys_of_two_columns() {
    lab.sql("INSERT INTO hall VALUES ('A'), ('B')");
    lab.sql("INSERT INTO seat VALUES ('x', 1, 'A'), ('x', 2, 'A'), ('y', 1, 'B')");
    Hall a = new Hall("A");
    Hall b = new Hall("B");
    List<Seat> seats = BulkWriteTest_SeatTable.all(handle);

    lab.refuses(
        RefusedException.class,
        1,
        () -> BulkWriteTest_HallTable.SEATS.set(handle, Map.of(a, List.of(seats.get(0)))));
    lab.costs(
        1,
        () ->
            BulkWriteTest_HallTable.SEATS.set(
                handle, Map.of(a, List.of(seats.get(0)), b, List.of(seats.get(1), seats.get(2)))));
    assertThat(lab.column(String.class, "SELECT hall_code FROM seat ORDER BY line, number"))
        .containsExactly("A", "B", "B");

    lab.sql("INSERT INTO node DEFAULT VALUES; INSERT INTO leaf (node_id) VALUES (1), (1), (1)");
    Node node = new Node(1L, null);
    lab.costs(
        1,
        () -> BulkWriteTest_NodeTable.LEAVES.set(handle, Map.of(node, List.of(new Leaf(2L, 1L)))));
    assertThat(lab.column(Long.class, "SELECT id FROM leaf")).containsExactly(2L);
  }

  private static <T, E> Changes<E> of(Map<T, Changes<E>> done, T target) {
    return Objects.requireNonNull(done.get(target));
  }

  private List<Long> owners() {
    return lab.column(Long.class, "SELECT owner_id FROM pet ORDER BY id");
  }
}
