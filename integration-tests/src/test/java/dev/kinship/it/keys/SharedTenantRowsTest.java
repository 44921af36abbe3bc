package dev.kinship.it.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.StaleRowException;
import dev.kinship.runtime.query.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Gateways, versions and times where all keys share the tenant: as {@link SharedTenantTest}. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class SharedTenantRowsTest {

  @RegisterExtension static final Lab lab = Lab.with(Clinic.TABLES);

  private static final Pet DECO = Clinic.pet(1);
  private static final Pet CAT = Clinic.pet(2);
  private static final Pet DOG = Clinic.pet(3);
  private static final Pet STRAY = Clinic.pet(4);
  private static final Owner JOHN = new Owner(1, 1L, "John");
  private static final Owner JANE = new Owner(1, 2L, "Jane");
  private static final Condition<Pet> MINE = PetTable.TENANT_ID.eq(1L);

  private final boolean inTransactions;
  private List<Map<String, Object>> others = List.of();

  SharedTenantRowsTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void twoTenants() {
    lab.sql(Clinic.ROWS);
    lab.inTransactions(inTransactions);
    others = Clinic.ofTheOther(lab);
    lab.tap().take();
  }

  @AfterEach
  void the_other_tenants_rows_are_as_they_were() {
    assertThat(Clinic.ofTheOther(lab)).isEqualTo(others);
  }

  private static <T> T routed(Supplier<T> call) {
    return Clinic.routed(lab, call);
  }

  private static Handle h() {
    return lab.handle();
  }

  private static Visit visit(long id) {
    return VisitTable.find(h(), 1, id).orElseThrow();
  }

  private static List<String> names() {
    return lab.column(String.class, "SELECT name FROM pet WHERE tenant_id = 1 ORDER BY id");
  }

  @Test
  void rows_are_asked_for_and_counted() {
    assertThat(routed(() -> PetTable.exists(h(), 1, 4L))).isTrue();
    assertThat(routed(() -> PetTable.exists(h(), 1, 5L))).isFalse();
    assertThat(routed(() -> PetTable.query(h()).where(MINE).count())).isEqualTo(4);
    assertThat(routed(() -> PetTable.query(h()).where(MINE).exists())).isTrue();
    assertThat(
            routed(
                () ->
                    PetTable.query(h())
                        .where(MINE)
                        .orderBy(PetTable.OWNER.by(OwnerTable.NAME.asc()), PetTable.NAME.desc())
                        .limit(2)
                        .list()))
        .containsExactly(DOG, DECO);
  }

  @Test
  void many_rows_come_back_in_the_given_order() {
    List<Pet> given =
        LongStream.range(0, 100)
            .mapToObj(i -> new Pet(1, null, "pet " + (i * 37 % 100), i % 2 == 0 ? 1L : null, null))
            .toList();
    List<Pet> made = lab.costs(1, () -> PetTable.insertAll(h(), given));
    assertThat(made).extracting(Pet::name).isEqualTo(given.stream().map(Pet::name).toList());
    assertThat(made).extracting(Pet::id).doesNotContainNull().doesNotHaveDuplicates();
  }

  @Test
  void rows_of_two_tenants_are_inserted_updated_and_deleted_together() {
    List<Pet> made =
        lab.costs(
            1,
            () ->
                PetTable.insertAll(
                    h(),
                    List.of(
                        new Pet(2, 50L, "Rex", null, null), new Pet(1, 50L, "Ace", null, null))));
    assertThat(made).extracting(Pet::name).containsExactly("Rex", "Ace");
    List<Pet> changed =
        made.stream().map(each -> new Pet(each.tenantId(), 50L, "Max", null, null)).toList();
    assertThat(Clinic.write(lab, changed, pets -> PetTable.updateAll(h(), pets)))
        .flatMap(each -> each)
        .isEqualTo(changed);
    Clinic.write(
        lab,
        made,
        pets -> {
          PetTable.deleteAll(h(), pets);
          return pets;
        });
    assertThat(names()).hasSize(4);
  }

  @Test
  void many_rows_are_updated_and_deleted_or_none_is() {
    List<Pet> changed =
        List.of(new Pet(1, 4L, "Found", 2L, null), new Pet(1, 1L, "Decko", 1L, null));
    assertThat(routed(() -> PetTable.updateAll(h(), changed))).isEqualTo(changed);
    assertThat(names()).containsExactly("Decko", "Cat", "Dog", "Found");
    List<Pet> withOneThatIsGone =
        List.of(new Pet(1, 4L, "x", null, null), new Pet(1, 99L, "x", null, null));
    lab.refuses(NoSuchRowException.class, 2, () -> PetTable.updateAll(h(), withOneThatIsGone));
    lab.refuses(NoSuchRowException.class, 2, () -> PetTable.deleteAll(h(), withOneThatIsGone));
    assertThat(names()).containsExactly("Decko", "Cat", "Dog", "Found");
    ChipTable.deleteAll(h(), List.of(ChipTable.find(h(), 1, 2L).orElseThrow()));
    assertThat(lab.column(String.class, "SELECT number FROM chip WHERE tenant_id = 1 ORDER BY 1"))
        .containsExactly("A", "C");
    assertThat(routed(() -> PetTable.deleteIfExists(h(), 1, 99L))).isFalse();
  }

  @Test
  void rows_that_may_be_there_are_found_by_each_of_their_keys() {
    Food fish = lab.costs(1, () -> FoodTable.upsert(h(), new Food(1, 1L, "F", "herring")));
    assertThat(fish.name()).isEqualTo("herring");
    Food hay =
        lab.costs(
            1,
            () ->
                FoodTable.upsert(
                    h(), FoodTable.CODE_KEY, f -> f.tenantId(1).code("H").name("straw")));
    assertThat(hay).isEqualTo(new Food(1, 3L, "H", "straw"));
    Food egg =
        lab.costs(
            1,
            () ->
                FoodTable.upsert(
                    h(), FoodTable.CODE_KEY, f -> f.tenantId(1).code("E").name("egg")));
    assertThat(egg.id()).isGreaterThanOrEqualTo(10);
    List<Food> some = List.of(new Food(1, null, "X", "x"), new Food(1, null, "M", "beef"), fish);
    List<Food> all = lab.costs(1, () -> FoodTable.upsertAll(h(), FoodTable.CODE_KEY, some));
    assertThat(all).extracting(Food::name).containsExactly("x", "beef", "herring");
    assertThat(all.get(1).id()).isEqualTo(2L);
  }

  @Test
  void the_row_of_a_one_to_one_is_ensured() {
    Chip changed = routed(() -> DECO.ensureChip(h(), c -> c.number("AA")));
    assertThat(changed.id).isEqualTo(1L);
    Chip made = routed(() -> DOG.ensureChip(h(), c -> c.number("D")));
    assertThat(made.petId).isEqualTo(3L);
    assertThat(made.tenantId).isEqualTo(1L);
    Pet gone = new Pet(1, 99L, "Gone", null, null);
    lab.refuses(NoSuchRowException.class, 2, () -> gone.ensureChip(h(), c -> c.number("G")));
  }

  @Test
  void rows_that_meet_a_condition_are_written() {
    assertThat(
            routed(
                () ->
                    PetTable.updateWhere(
                        h(), MINE.and(PetTable.OWNER_ID.isNull()), p -> p.name("Free"))))
        .isEqualTo(1);
    assertThat(routed(() -> PetTable.updateWhere(h(), PetTable.OWNER.is(JOHN), p -> p.name("His"))))
        .isEqualTo(2);
    Condition<Pet> ofJane = MINE.and(PetTable.OWNER.matches(OwnerTable.NAME.eq("Jane")));
    assertThat(routed(() -> PetTable.updateReturning(h(), ofJane, p -> p.ownerId(1L))))
        .containsExactly(new Pet(1, 3L, "Dog", 1L, null));
    assertThat(names()).containsExactly("His", "His", "Dog", "Free");
    Condition<Visit> lost = VisitTable.TENANT_ID.eq(1L).and(VisitTable.PET_ID.isNull());
    assertThat(routed(() -> VisitTable.deleteWhere(h(), lost))).isEqualTo(1);
    Condition<Visit> ofDeco = VisitTable.PET.is(DECO);
    assertThat(routed(() -> VisitTable.deleteReturning(h(), ofDeco)))
        .extracting(Visit::reason)
        .containsExactly("cough");
  }

  @Test
  void a_row_is_deleted_with_what_depends_on_it() {
    Deleted deleted =
        routed(
            () ->
                PetTable.delete(
                    h(),
                    DOG,
                    PetTable.VISITS
                        .deleted()
                        .and(PetTable.CHIP.unlinked())
                        .and(PetTable.DISLIKES.unlinked())));
    assertThat(deleted.count(PetTable.VISITS)).isEqualTo(1);
    assertThat(deleted.count(PetTable.DISLIKES)).isEqualTo(1);
    assertThat(names()).containsExactly("Deco", "Cat", "Stray");

    Deleted all =
        routed(
            () ->
                OwnerTable.delete(
                    h(),
                    JOHN,
                    OwnerTable.PETS.deleted(
                        PetTable.VISITS
                            .unlinked()
                            .and(PetTable.CHIP.deleted())
                            .and(PetTable.KITTENS.unlinked())
                            .and(PetTable.FOODS.unlinked())
                            .and(PetTable.DISLIKES.unlinked()))));
    assertThat(all.count(OwnerTable.PETS)).isEqualTo(2);
    assertThat(all.count(PetTable.VISITS)).isEqualTo(2);
    assertThat(all.count(PetTable.FOODS)).isEqualTo(3);
    assertThat(names()).containsExactly("Stray");
  }

  @Test
  void a_stale_version_is_refused_in_the_same_statement() {
    Visit first = visit(1);
    Visit changed = routed(() -> VisitTable.update(h(), with(first, "sneeze")));
    assertThat(changed.version()).isEqualTo(1);
    assertThat(changed.updatedAt()).isNotNull();
    assertThat(lab.refuses(StaleRowException.class, 2, () -> VisitTable.update(h(), first)))
        .hasMessageContaining("tenant_id 1, id 1");
    Visit moved = routed(() -> changed.setPet(h(), DOG));
    assertThat(moved.version()).isEqualTo(2);
    lab.refuses(StaleRowException.class, 2, () -> changed.setPet(h(), CAT));
    lab.refuses(StaleRowException.class, 2, () -> changed.removePet(h()));
    lab.refuses(StaleRowException.class, 1, () -> DOG.addVisits(h(), List.of(first)));
    Visit lost = visit(4);
    Changes<Visit> changes = routed(() -> DOG.setVisits(h(), List.of(moved, lost)));
    assertThat(changes.linked()).extracting(Visit::version).containsExactly(1);
    assertThat(changes.unlinked()).extracting(Visit::id).containsExactly(3L);
    lab.refuses(StaleRowException.class, 2, () -> VisitTable.delete(h(), first));
    assertThat(
            lab.column(Integer.class, "SELECT version FROM visit WHERE tenant_id = 1 ORDER BY id"))
        .containsExactly(2, 0, 1, 1);
  }

  private static Visit with(Visit visit, String reason) {
    return new Visit(
        visit.tenantId(),
        visit.id(),
        reason,
        visit.petId(),
        visit.version(),
        visit.createdAt(),
        visit.updatedAt());
  }

  @Test
  void versions_of_many_rows() {
    List<Visit> some = List.of(visit(1), visit(2));
    List<Visit> moved = routed(() -> VisitTable.PET.set(h(), some, DOG));
    assertThat(moved).extracting(Visit::version).containsExactly(1, 1);
    lab.refuses(StaleRowException.class, 1, () -> VisitTable.PET.set(h(), some, STRAY));
    lab.refuses(StaleRowException.class, 3, () -> VisitTable.updateAll(h(), some));
    List<Visit> updated = routed(() -> VisitTable.updateAll(h(), moved));
    assertThat(updated).extracting(Visit::version).containsExactly(2, 2);
    var byPet = lab.costs(1, () -> PetTable.VISITS.set(h(), Map.of(STRAY, updated)));
    assertThat(byPet.get(STRAY).linked()).extracting(Visit::version).containsExactly(3, 3);
    lab.refuses(StaleRowException.class, 3, () -> VisitTable.deleteAll(h(), some));
  }

  @Test
  void times_are_the_servers() {
    Visit made = routed(() -> DECO.createVisit(h(), v -> v.reason("new")));
    assertThat(made.createdAt()).isNotNull().isEqualTo(made.updatedAt());
    assertThat(made.version()).isZero();
    Visit inserted = lab.costs(1, () -> VisitTable.insert(h(), v -> v.tenantId(1).reason("other")));
    assertThat(inserted.createdAt()).isNotNull();
    List<Visit> both =
        lab.costs(
            1,
            () ->
                VisitTable.insertAll(
                    h(),
                    List.of(with(made, "a")).stream()
                        .map(each -> new Visit(1, null, "a", 1L, 0, null, null))
                        .toList()));
    assertThat(both.get(0).createdAt()).isNotNull();
    Visit limp = with(visit(2), "limping");
    Visit upserted = lab.costs(1, () -> VisitTable.upsert(h(), limp));
    assertThat(upserted.version()).isEqualTo(1);
    assertThat(upserted.updatedAt()).isNotNull();
    assertThat(
            routed(() -> VisitTable.updateWhere(h(), VisitTable.PET.is(DOG), v -> v.reason("x"))))
        .isEqualTo(1);
    assertThat(visit(3).updatedAt()).isNotNull();
    assertThat(JANE.getPets(h())).containsExactly(DOG);
  }
}
