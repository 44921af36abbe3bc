package dev.kinship.it.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.Relative;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.testkit.DriverSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keys that share the tenant's column. All is done to tenant 1; the rows of tenant 2, which have
 * the same ids, are the same after each test, and each statement names the tenant.
 */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class SharedTenantTest {

  @RegisterExtension static final Lab lab = Lab.with(Clinic.TABLES);

  private final boolean inTransactions;
  private List<Map<String, Object>> others;

  SharedTenantTest(boolean inTransactions) {
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

  private static Pet pet(int id) {
    return Clinic.pet(id);
  }

  private static Owner owner(long id) {
    return OwnerTable.find(lab.handle(), 1, id).orElseThrow();
  }

  private static List<String> petsOf(long ownerId) {
    return lab.column(
        String.class,
        "SELECT name FROM pet WHERE tenant_id = 1 AND owner_id = " + ownerId + " ORDER BY name");
  }

  /** They are records, so a copy with the same key would only cost memory. */
  @Test
  void rows_that_stay_come_back_as_they_were_given() {
    Owner john = owner(1);
    List<Pet> his = OwnerTable.PETS.get(lab.handle(), john);
    Changes<Pet> changes = routed(() -> OwnerTable.PETS.set(lab.handle(), john, his));
    assertThat(changes.untouched()).hasSameSizeAs(his).isNotEmpty();
    for (int i = 0; i < his.size(); i++) {
      assertThat(changes.untouched().get(i)).isSameAs(his.get(i));
    }
  }

  @Test
  void a_target_is_read_by_the_whole_key() {
    Pet deco = pet(1);
    assertThat(routed(() -> PetTable.OWNER.get(lab.handle(), deco)))
        .contains(new Owner(1, 1L, "John"));
    assertThat(lab.costs(0, () -> PetTable.OWNER.get(lab.handle(), pet(4)))).isEmpty();
    assertThat(routed(() -> PetTable.OWNER.has(lab.handle(), deco))).isTrue();
    assertThat(
            routed(
                () ->
                    PetTable.OWNER.get(
                        lab.handle(), deco, Fetch.where(OwnerTable.NAME.eq("Jane")))))
        .isEmpty();
  }

  @Test
  void a_loop_reads_ahead_with_one_tenant_and_an_array() {
    List<Pet> pets = PetTable.query(lab.handle()).where(PetTable.TENANT_ID.eq(1L)).list();
    lab.tap().take();
    List<Optional<Owner>> owners =
        pets.stream().map(each -> PetTable.OWNER.get(lab.handle(), each)).toList();
    assertThat(owners)
        .containsExactly(
            Optional.of(new Owner(1, 1L, "John")),
            Optional.of(new Owner(1, 1L, "John")),
            Optional.of(new Owner(1, 2L, "Jane")),
            Optional.empty());
    assertThat(DriverSettings.ofThisRun().asked(lab.tap().take()))
        .last()
        .asString()
        .contains("WHERE tenant_id = $1 AND id = ANY($2)");
  }

  @Test
  void load_takes_rows_of_one_tenant_and_of_several() {
    List<Pet> mine = PetTable.query(lab.handle()).where(PetTable.TENANT_ID.eq(1L)).list();
    List<Pet> all = lab.acrossTenants(() -> PetTable.query(lab.handle()).list());
    lab.tap().take();

    var loaded = routed(() -> PetTable.OWNER.load(lab.handle(), mine));
    assertThat(loaded.of(mine.get(2))).contains(new Owner(1, 2L, "Jane"));
    assertThat(lab.statements().get(0)).contains("tenant_id = $1 AND id = ANY($2)");

    var both = lab.costs(1, () -> PetTable.OWNER.load(lab.handle(), all));
    assertThat(lab.statements().get(0)).contains("unnest($1::bigint[], $2::bigint[])");
    assertThat(all)
        .allSatisfy(
            each ->
                assertThat(both.of(each).map(Owner::tenantId))
                    .isEqualTo(Optional.ofNullable(each.ownerId()).map(id -> each.tenantId())));
    assertThat(lab.costs(1, () -> PetTable.OWNER.has(lab.handle(), all)).of(all.get(3))).isFalse();
  }

  @Test
  void the_pets_of_owners_are_loaded_counted_and_limited_for_each() {
    List<Owner> owners =
        OwnerTable.findAll(
            lab.handle(),
            List.of(new OwnerTable.Key(1, 1), new OwnerTable.Key(2, 1), new OwnerTable.Key(1, 2)));
    assertThat(owners)
        .containsExactly(
            new Owner(1, 1L, "John"), new Owner(2, 1L, "John"), new Owner(1, 2L, "Jane"));
    lab.tap().take();
    var pets = lab.costs(1, () -> OwnerTable.PETS.load(lab.handle(), owners));
    assertThat(pets.of(owners.get(0))).extracting(Pet::tenantId).containsExactly(1L, 1L);
    assertThat(pets.of(owners.get(1))).extracting(Pet::tenantId).containsExactly(2L, 2L);
    assertThat(pets.of(owners.get(2))).extracting(Pet::name).containsExactly("Dog");
    var counts = lab.costs(1, () -> OwnerTable.PETS.count(lab.handle(), owners));
    assertThat(counts.of(owners.get(1))).isEqualTo(2L);
    Fetch<Pet> byName = Fetch.<Pet>all().orderBy(PetTable.NAME.asc()).limit(1);
    List<Owner> mine = List.of(owners.get(0), owners.get(2));
    var first = routed(() -> OwnerTable.PETS.load(lab.handle(), mine, byName));
    assertThat(first.of(owners.get(0))).extracting(Pet::name).containsExactly("Cat");
    Owner john = owners.get(0);
    assertThat(routed(() -> OwnerTable.PETS.get(lab.handle(), john))).hasSize(2);
    assertThat(routed(() -> OwnerTable.PETS.count(lab.handle(), john))).isEqualTo(2);
    assertThat(routed(() -> OwnerTable.PETS.has(lab.handle(), john))).isTrue();
    assertThat(routed(() -> OwnerTable.PETS.has(lab.handle(), john, List.of(pet(1), pet(2)))))
        .isTrue();
    assertThat(routed(() -> OwnerTable.PETS.has(lab.handle(), john, List.of(pet(3))))).isFalse();
  }

  @Test
  void a_limit_for_each_row_of_two_tenants() {
    List<Pet> pets = List.of(pet(1), Clinic.theirs(1));
    Fetch<Owner> one = Fetch.<Owner>all().limit(1);
    var owner = lab.costs(1, () -> PetTable.OWNER.load(lab.handle(), pets, one));
    assertThat(owner.of(pets.get(1))).contains(new Owner(2, 1L, "John"));
    List<Owner> owners = List.of(new Owner(1, 1L, "John"), new Owner(2, 1L, "John"));
    Fetch<Pet> byName = Fetch.<Pet>all().orderBy(PetTable.NAME.asc()).limit(1);
    var first = lab.costs(1, () -> OwnerTable.PETS.load(lab.handle(), owners, byName));
    assertThat(first.of(owners.get(1))).extracting(Pet::name).containsExactly("Cat");
  }

  @Test
  void a_set_writes_the_keys_own_column_only_whatever_the_instance_says() {
    Owner jane = owner(2);
    Pet deco = pet(1);
    Pet moved = routed(() -> PetTable.OWNER.set(lab.handle(), deco, jane));
    assertThat(moved).isEqualTo(new Pet(1, 1L, "Deco", 2L, null));
    assertThat(petsOf(2)).containsExactly("Deco", "Dog");

    lab.sql("UPDATE pet SET owner_id = NULL WHERE tenant_id = 1 AND id = 1");
    assertThat(routed(() -> PetTable.OWNER.set(lab.handle(), moved, jane))).isEqualTo(moved);
    assertThat(petsOf(2)).containsExactly("Deco", "Dog");

    Pet free = routed(() -> PetTable.OWNER.remove(lab.handle(), moved));
    assertThat(free).isEqualTo(new Pet(1, 1L, "Deco", null, null));
    Pet byKey =
        routed(() -> PetTable.OWNER.setKey(lab.handle(), free, PetTable.OWNER_KEY.with(free, 1L)));
    assertThat(byKey.ownerId()).isEqualTo(1L);
    assertThat(PetTable.OWNER_KEY.with(free, null)).isNull();
    assertThat(petsOf(1)).containsExactly("Cat", "Deco");
  }

  @Test
  void a_target_of_another_tenant_is_refused_before_anything_is_sent() {
    Owner other = OwnerTable.find(lab.handle(), 2, 2L).orElseThrow();
    Pet deco = pet(1);
    Pet theirs = PetTable.find(lab.handle(), 2, 3L).orElseThrow();
    Chip chip = ChipTable.find(lab.handle(), 1, 2L).orElseThrow();
    ContradictionException refused =
        lab.refuses(
            ContradictionException.class, 0, () -> PetTable.OWNER.set(lab.handle(), deco, other));
    assertThat(refused)
        .hasMessage(
            "Pet.owner: the Pet with tenant_id 1, id 1 cannot have the Owner with tenant_id 2, id"
                + " 2: they differ in tenant_id, which the association does not write; nothing was"
                + " changed");
    lab.refuses(
        ContradictionException.class,
        0,
        () -> PetTable.OWNER.set(lab.handle(), List.of(pet(2), deco), other));
    Owner john = owner(1);
    lab.refuses(
        ContradictionException.class,
        0,
        () -> OwnerTable.PETS.set(lab.handle(), john, List.of(theirs)));
    lab.refuses(
        ContradictionException.class,
        0,
        () -> OwnerTable.PETS.add(lab.handle(), john, List.of(deco, theirs)));
    lab.refuses(
        ContradictionException.class,
        0,
        () -> OwnerTable.PETS.set(lab.handle(), Map.of(john, List.of(theirs))));
    lab.refuses(
        ContradictionException.class, 0, () -> PetTable.CHIP.set(lab.handle(), theirs, chip));
    lab.refuses(
        ContradictionException.class, 0, () -> ChipTable.PET.set(lab.handle(), chip, theirs));
    lab.refuses(
        ContradictionException.class,
        0,
        () ->
            OwnerTable.PETS.create(
                lab.handle(), john, PetValues.of(v -> v.name("Rex").tenantId(2))));
  }

  @Test
  void a_set_at_the_inverse_end_moves_rows_of_the_tenant_only() {
    Owner john = owner(1);
    Changes<Pet> changes =
        routed(() -> OwnerTable.PETS.set(lab.handle(), john, List.of(pet(1), pet(3), pet(4))));
    assertThat(changes.linked()).extracting(Pet::name).containsExactly("Dog", "Stray");
    assertThat(changes.unlinked()).containsExactly(new Pet(1, 2L, "Cat", null, 1L));
    assertThat(changes.untouched()).extracting(Pet::name).containsExactly("Deco");
    assertThat(petsOf(1)).containsExactly("Deco", "Dog", "Stray");

    Changes<Pet> removed =
        routed(() -> OwnerTable.PETS.remove(lab.handle(), john, List.of(pet(1), pet(2))));
    assertThat(removed.unlinked()).extracting(Pet::name).containsExactly("Deco");
    assertThat(removed.untouched()).extracting(Pet::name).containsExactly("Cat");
    assertThat(routed(() -> OwnerTable.PETS.add(lab.handle(), john, List.of(pet(1)))).linked())
        .hasSize(1);
    assertThat(routed(() -> OwnerTable.PETS.set(lab.handle(), john, List.of())).unlinked())
        .hasSize(3);
    assertThat(petsOf(1)).isEmpty();
  }

  @Test
  void many_targets_of_one_tenant() {
    Owner john = owner(1);
    Owner jane = owner(2);
    Map<Owner, Changes<Pet>> changes =
        routed(
            () ->
                OwnerTable.PETS.set(
                    lab.handle(), Map.of(john, List.of(pet(3)), jane, List.of(pet(1), pet(2)))));
    assertThat(changes.get(john).linked()).extracting(Pet::name).containsExactly("Dog");
    assertThat(changes.get(jane).linked()).extracting(Pet::ownerId).containsExactly(2L, 2L);
    assertThat(petsOf(2)).containsExactly("Cat", "Deco");
    assertThat(petsOf(1)).containsExactly("Dog");

    List<Pet> moved = routed(() -> PetTable.OWNER.set(lab.handle(), List.of(pet(3), pet(4)), jane));
    assertThat(moved).extracting(Pet::ownerId).containsExactly(2L, 2L);
    List<Pet> free = routed(() -> PetTable.OWNER.set(lab.handle(), moved, null));
    assertThat(free).extracting(Pet::ownerId).containsOnlyNulls();
    assertThat(free).extracting(Pet::tenantId).containsOnly(1L);
    assertThat(petsOf(2)).containsExactly("Cat", "Deco");
  }

  @Test
  void many_targets_of_two_tenants() {
    Owner jane = owner(2);
    lab.sql("INSERT INTO pet VALUES (2, 5, 'Guest', 1, NULL)");
    Owner theirs = OwnerTable.find(lab.handle(), 2, 1L).orElseThrow();
    Pet guest = PetTable.find(lab.handle(), 2, 5L).orElseThrow();
    lab.tap().take();
    Map<Owner, List<Pet>> some = Map.of(theirs, List.of(guest), jane, List.of(pet(3)));
    var both = Clinic.write(lab, some, pets -> OwnerTable.PETS.remove(lab.handle(), pets));
    assertThat(both.get(theirs).unlinked()).extracting(Pet::name).containsExactly("Guest");
    assertThat(both.get(jane).unlinked()).extracting(Pet::name).containsExactly("Dog");
    lab.sql("DELETE FROM pet WHERE tenant_id = 2 AND id = 5");
  }

  @Test
  void what_is_created_and_built_has_the_whole_key() {
    Owner john = owner(1);
    Pet rex =
        routed(() -> OwnerTable.PETS.create(lab.handle(), john, PetValues.of(v -> v.name("Rex"))));
    assertThat(rex).isEqualTo(new Pet(1, 10L, "Rex", 1L, null));
    assertThat(OwnerTable.PETS.build(john, PetValues.of(v -> v.name("Ace"))))
        .isEqualTo(new Pet(1, null, "Ace", 1L, null));

    Pet stray = pet(4);
    Created<Pet, Owner> created =
        routed(
            () -> PetTable.OWNER.create(lab.handle(), stray, OwnerValues.of(v -> v.name("Jim"))));
    assertThat(created.target()).isEqualTo(new Owner(1, 10L, "Jim"));
    assertThat(created.entity()).isEqualTo(new Pet(1, 4L, "Stray", 10L, 2L));
    assertThat(petsOf(10)).containsExactly("Stray");
    lab.refuses(
        ContradictionException.class,
        0,
        () ->
            PetTable.OWNER.create(
                lab.handle(), stray, OwnerValues.of(v -> v.name("Eve").tenantId(2))));

    Owner renamed =
        routed(
            () -> PetTable.OWNER.update(lab.handle(), pet(1), OwnerValues.of(v -> v.name("Jon"))));
    assertThat(renamed).isEqualTo(new Owner(1, 1L, "Jon"));
  }

  @Test
  void one_to_one_where_the_constraint_holds_the_tenant_too() {
    Pet deco = pet(1);
    Pet dog = pet(3);
    assertThat(routed(() -> PetTable.CHIP.get(lab.handle(), deco)).map(each -> each.number))
        .contains("A");
    Chip second = ChipTable.find(lab.handle(), 1, 2L).orElseThrow();
    Changes<Chip> changes = routed(() -> PetTable.CHIP.set(lab.handle(), deco, second));
    assertThat(changes.linked()).containsExactly(second);
    assertThat(second.petId).isEqualTo(1L);
    assertThat(changes.unlinked()).extracting(each -> each.number).containsExactly("A");

    Changes<Chip> byId = routed(() -> dog.setChipId(lab.handle(), 3L));
    assertThat(byId.linked()).extracting(each -> each.number).containsExactly("C");
    lab.refuses(
        OccupiedException.class,
        1,
        () -> PetTable.CHIP.create(lab.handle(), deco, ChipValues.of(v -> v.number("X"))));
    Chip third = ChipTable.find(lab.handle(), 1, 3L).orElseThrow();
    Chip back = routed(() -> ChipTable.PET.set(lab.handle(), third, deco));
    assertThat(back).isSameAs(third);
    assertThat(third.petId).isEqualTo(1L);
    assertThat(ChipTable.find(lab.handle(), 1, 2L).orElseThrow().petId).isNull();
    Chip made =
        routed(() -> PetTable.CHIP.create(lab.handle(), dog, ChipValues.of(v -> v.number("N"))));
    assertThat(made.petId).isEqualTo(3L);
    assertThat(
            routed(() -> PetTable.CHIP.update(lab.handle(), dog, ChipValues.of(v -> v.number("M"))))
                .number)
        .isEqualTo("M");
    assertThat(routed(() -> PetTable.CHIP.destroy(lab.handle(), dog))).isPresent();
    assertThat(routed(() -> PetTable.CHIP.remove(lab.handle(), deco)).unlinked()).hasSize(1);
    assertThat(PetTable.CHIP.has(lab.handle(), List.of(deco, dog)).of(deco)).isFalse();
    lab.tap().take();
  }

  @Test
  void an_inverse_set_by_key_takes_the_tenant_from_the_target() {
    Pet dog = pet(3);
    Changes<Chip> set = routed(() -> dog.setChipId(lab.handle(), 3L));
    assertThat(set.linked()).extracting(each -> each.tenantId).containsExactly(1L);
    ChipTable.Key second = new ChipTable.Key(1, 2);
    Changes<Chip> byRecord =
        routed(() -> PetTable.CHIP.setKey(lab.handle(), dog, ChipTable.KEY, second));
    assertThat(byRecord.linked()).extracting(each -> each.number).containsExactly("B");
    assertThat(byRecord.unlinked()).extracting(each -> each.number).containsExactly("C");
    assertThat(routed(() -> dog.setChipId(lab.handle(), null)).unlinked()).hasSize(1);
    NoSuchRowException missing =
        lab.refuses(NoSuchRowException.class, 2, () -> dog.setChipId(lab.handle(), 9L));
    assertThat(missing).hasMessageContaining("tenant_id 1, id 9");
  }

  @Test
  void an_inverse_set_by_key_refuses_another_tenants_before_anything_is_sent() {
    Pet dog = pet(3);
    ChipTable.Key others = new ChipTable.Key(2, 2);
    ContradictionException refused =
        lab.refuses(
            ContradictionException.class,
            0,
            () -> PetTable.CHIP.setKey(lab.handle(), dog, ChipTable.KEY, others));
    assertThat(refused)
        .hasMessageContaining(
            "the Chip with tenant_id 2, id 2 cannot have the Pet with tenant_id 1, id 3");
    Pet unsaved = new Pet(1, null, "New", null, null);
    lab.refuses(UnsavedException.class, 0, () -> unsaved.setChipId(lab.handle(), 2L));
  }

  @Test
  void the_way_up_and_down_a_self_reference() {
    Pet cat = pet(2);
    Pet stray = pet(4);
    List<Relative<Pet>> up = routed(() -> PetTable.MOTHER.ancestors(lab.handle(), stray));
    assertThat(up).extracting(each -> each.row().name()).containsExactly("Cat", "Deco");
    assertThat(up).extracting(each -> each.row().tenantId()).containsOnly(1L);
    lab.sql("UPDATE pet SET mother_id = 4 WHERE tenant_id = 1 AND id = 1");
    assertThat(routed(() -> PetTable.KITTENS.descendants(lab.handle(), cat)))
        .extracting(each -> each.row().name())
        .containsExactly("Stray", "Deco");
    assertThat(routed(() -> PetTable.KITTENS.descendants(lab.handle(), cat, 1)))
        .extracting(each -> each.row().name())
        .containsExactly("Stray");
    Pet dog = pet(3);
    Changes<Pet> changes =
        routed(() -> PetTable.KITTENS.set(lab.handle(), dog, List.of(pet(1), dog)));
    assertThat(changes.linked()).extracting(Pet::motherId).containsExactly(3L, 3L);
  }

  @Test
  void conditions_name_the_whole_key() {
    Owner john = owner(1);
    Owner jane = owner(2);
    Condition<Pet> matching = PetTable.OWNER.matches(OwnerTable.NAME.eq("Jane"));
    assertThat(names(PetTable.OWNER.is(john))).containsExactly("Deco", "Cat");
    assertThat(names(PetTable.OWNER.isIn(List.of(john, jane))))
        .containsExactly("Deco", "Cat", "Dog");
    Owner theirs = OwnerTable.find(lab.handle(), 2, 2L).orElseThrow();
    assertThat(
            PetTable.query(lab.handle()).where(PetTable.OWNER.isIn(List.of(john, theirs))).list())
        .extracting(Pet::tenantId)
        .containsExactly(1L, 1L, 2L);
    assertThat(names(matching.and(PetTable.TENANT_ID.eq(1L)))).containsExactly("Dog");
    assertThat(names(PetTable.OWNER.isAbsent().and(PetTable.TENANT_ID.eq(1L))))
        .containsExactly("Stray");
    assertThat(names(PetTable.KITTENS.any().and(PetTable.TENANT_ID.eq(1L))))
        .containsExactly("Deco", "Cat");
    assertThat(names(PetTable.CHIP.none().and(PetTable.TENANT_ID.eq(1L))))
        .containsExactly("Dog", "Stray");
    assertThat(PetTable.OWNER.is(john)).hasToString("(tenant_id = ? AND owner_id = ?)");
  }

  /** The statement compares the tenant within the condition, so it is a query across tenants. */
  @Test
  void an_owner_is_found_by_a_pet_and_not_by_the_other_tenants_pet_of_that_id() {
    Pet cat = pet(2);
    Pet theirs = PetTable.find(lab.handle(), 2, 2L).orElseThrow();
    assertThat(owners(OwnerTable.PETS.is(cat))).containsExactly("1/" + cat.ownerId());
    assertThat(owners(OwnerTable.PETS.is(theirs))).containsExactly("2/" + theirs.ownerId());
    assertThat(owners(OwnerTable.PETS.isIn(List.of(cat, theirs))))
        .containsExactly("1/" + cat.ownerId(), "2/" + theirs.ownerId());
    assertThat(owners(OwnerTable.PETS.isIn(List.of()))).isEmpty();
  }

  /** Tenant and key of each. */
  private static List<String> owners(Condition<Owner> condition) {
    return lab.acrossTenants(() -> OwnerTable.query(lab.handle()).where(condition).list()).stream()
        .map(each -> each.tenantId() + "/" + each.id())
        .toList();
  }

  private static List<String> names(Condition<Pet> condition) {
    return PetTable.query(lab.handle()).where(condition).list().stream().map(Pet::name).toList();
  }

  @Test
  void pages_go_on_by_the_whole_key() {
    List<List<Pet>> pages = new java.util.ArrayList<>();
    PetTable.query(lab.handle()).where(PetTable.TENANT_ID.eq(1L)).pages(3).forEach(pages::add);
    assertThat(pages).hasSize(2);
    assertThat(pages.get(1)).extracting(Pet::name).containsExactly("Stray");
  }

  @Test
  void what_is_missing_is_told_by_the_whole_key() {
    Pet gone = new Pet(1, 99L, "Gone", 1L, null);
    Owner nobody = new Owner(1, 99L, "Nobody");
    assertThat(
            lab.refuses(
                NoSuchRowException.class,
                2,
                () -> PetTable.OWNER.set(lab.handle(), gone, owner99())))
        .hasMessageContaining("there is no Pet with tenant_id 1, id 99 in pet");
    Pet deco = pet(1);
    assertThat(
            lab.refuses(
                NoSuchRowException.class, 2, () -> PetTable.OWNER.set(lab.handle(), deco, nobody)))
        .hasMessageContaining("there is no Owner with tenant_id 1, id 99 in owner");
    assertThat(
            lab.refuses(
                NoSuchRowException.class,
                2,
                () -> OwnerTable.PETS.add(lab.handle(), nobody, List.of(deco))))
        .hasMessageContaining("there is no Owner with tenant_id 1, id 99 in owner");
    Owner john = owner(1);
    assertThat(
            lab.refuses(
                NoSuchRowException.class,
                2,
                () -> OwnerTable.PETS.set(lab.handle(), john, List.of(deco, gone))))
        .hasMessageContaining("there is no Pet with tenant_id 1, id 99 in pet");
    assertThat(petsOf(1)).containsExactly("Cat", "Deco");
    assertThat(
            lab.refuses(
                UnsavedException.class,
                0,
                () -> PetTable.OWNER.set(lab.handle(), deco, new Owner(1, null, "New"))))
        .hasMessageContaining("its id is null");
    assertThat(
            lab.refuses(
                DanglingKeyException.class,
                1,
                () -> PetTable.OWNER.get(lab.handle(), new Pet(1, 1L, "Deco", 99L, null))))
        .hasMessageContaining(
            "the key (tenant_id, owner_id) is (1, 99), but no row of owner has tenant_id 1, id 99");
  }

  private static Owner owner99() {
    return new Owner(1, 1L, "John");
  }

  @Test
  void rows_that_are_inserted_together_come_back_in_their_order() {
    List<Pet> pets =
        lab.costs(
            1,
            () ->
                PetTable.insertAll(
                    lab.handle(),
                    List.of(
                        new Pet(1, null, "B", 1L, null),
                        new Pet(1, 77L, "A", null, null),
                        new Pet(1, null, "C", 2L, 1L))));
    assertThat(pets).extracting(Pet::name).containsExactly("B", "A", "C");
    assertThat(pets.get(1).id()).isEqualTo(77L);
  }
}
