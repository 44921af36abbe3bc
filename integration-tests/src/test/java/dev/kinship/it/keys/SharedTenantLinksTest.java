package dev.kinship.it.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Linked;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Many-to-many and paths where all keys share the tenant: as {@link SharedTenantTest}. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class SharedTenantLinksTest {

  @RegisterExtension static final Lab lab = Lab.with(Clinic.TABLES);

  private static final Pet DECO = Clinic.pet(1);
  private static final Pet CAT = Clinic.pet(2);
  private static final Pet DOG = Clinic.pet(3);
  private static final Food FISH = new Food(1, 1L, "F", "fish");
  private static final Food MEAT = new Food(1, 2L, "M", "meat");
  private static final Food HAY = new Food(1, 3L, "H", "hay");
  private static final Owner JOHN = new Owner(1, 1L, "John");
  private static final Owner JANE = new Owner(1, 2L, "Jane");

  private final boolean inTransactions;
  private List<Map<String, Object>> others = List.of();

  SharedTenantLinksTest(boolean inTransactions) {
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

  private static List<String> meals() {
    return lab.column(
        String.class,
        "SELECT concat_ws(' ', pet_id, food_id, grams) FROM meal WHERE tenant_id = 1 ORDER BY 1");
  }

  private static List<String> dislikes() {
    return lab.column(
        String.class,
        "SELECT concat_ws(' ', pet_id, food_id) FROM dislike WHERE tenant_id = 1 ORDER BY 1");
  }

  @Test
  void both_ends_read_through_the_links_of_the_tenant() {
    assertThat(routed(() -> DECO.getFoods(h()))).containsExactly(FISH, MEAT);
    assertThat(routed(() -> DECO.getFoods(h(), Fetch.where(FoodTable.NAME.eq("meat")))))
        .containsExactly(MEAT);
    assertThat(routed(() -> MEAT.getEaters(h()))).containsExactly(DECO, CAT);
    assertThat(routed(() -> DECO.getDislikes(h()))).containsExactly(HAY);
    assertThat(routed(() -> FISH.getHaters(h()))).containsExactly(DOG);
    assertThat(routed(() -> DECO.countFoods(h()))).isEqualTo(2);
    assertThat(routed(() -> HAY.hasEaters(h()))).isFalse();
    assertThat(routed(() -> DECO.hasFoods(h(), FISH, MEAT))).isTrue();
    assertThat(routed(() -> DECO.hasDislikes(h(), HAY, MEAT))).isFalse();
    assertThat(routed(() -> DECO.getFoodsWithLinks(h())))
        .containsExactly(
            new Linked<>(FISH, new Meal(1, 1, 1, 50)), new Linked<>(MEAT, new Meal(1, 1, 2, 20)));
  }

  @Test
  void orders_and_conditions_by_the_links() {
    Order<Food> heavyFirst = PetTable.FOODS.byLink(MealTable.GRAMS.desc());
    Condition<Food> heavy = PetTable.FOODS.onLink(MealTable.GRAMS.gt(25));
    assertThat(routed(() -> DECO.getFoods(h(), FoodTable.fetch().orderBy(heavyFirst).limit(1))))
        .containsExactly(FISH);
    assertThat(routed(() -> DECO.getFoods(h(), FoodTable.fetch().orderBy(heavyFirst))))
        .containsExactly(FISH, MEAT);
    assertThat(routed(() -> DECO.getFoods(h(), Fetch.where(heavy)))).containsExactly(FISH);
    assertThat(routed(() -> DECO.countFoods(h(), Fetch.where(heavy)))).isEqualTo(1);
    assertThat(routed(() -> DECO.getFoodsWithLinks(h(), Fetch.where(heavy))))
        .extracting(each -> each.link().grams())
        .containsExactly(50);
    var loaded =
        lab.costs(1, () -> PetTable.FOODS.load(h(), List.of(DECO, CAT), Fetch.where(heavy)));
    assertThat(loaded.of(CAT)).containsExactly(MEAT);
  }

  @Test
  void a_set_of_links_leaves_those_that_stay() {
    Changes<Food> changes = routed(() -> DECO.setFoods(h(), MEAT, HAY));
    assertThat(changes.linked()).containsExactly(HAY);
    assertThat(changes.unlinked()).containsExactly(FISH);
    assertThat(changes.untouched()).containsExactly(MEAT);
    assertThat(meals()).containsExactly("1 2 20", "1 3 100", "2 2 30");

    Changes<Pet> haters = routed(() -> HAY.setHaters(h(), CAT, DOG));
    assertThat(haters.linked()).containsExactly(CAT, DOG);
    assertThat(haters.unlinked()).containsExactly(DECO);
    assertThat(dislikes()).containsExactly("2 3", "3 1", "3 3");
    assertThat(routed(() -> HAY.setHaters(h(), List.of())).unlinked()).hasSize(2);
  }

  @Test
  void links_are_added_with_values_and_removed() {
    Changes<Food> added = routed(() -> DECO.addFood(h(), HAY, link -> link.grams(7)));
    assertThat(added.linked()).containsExactly(HAY);
    assertThat(routed(() -> DECO.addFoods(h(), HAY, FISH)).untouched()).hasSize(2);
    assertThat(meals()).contains("1 1 50", "1 3 7");
    assertThat(routed(() -> CAT.addDislikes(h(), FISH)).linked()).containsExactly(FISH);

    Changes<Food> removed = routed(() -> DECO.removeFoods(h(), FISH, HAY));
    assertThat(removed.unlinked()).containsExactlyInAnyOrder(FISH, HAY);
    assertThat(meals()).containsExactly("1 2 20", "2 2 30");
    assertThat(routed(() -> FISH.removeHaters(h(), CAT, DECO)).unlinked()).containsExactly(CAT);
    assertThat(dislikes()).containsExactly("1 3", "3 1");
  }

  @Test
  void a_target_is_created_with_its_link() {
    Food egg = routed(() -> DOG.createFood(h(), f -> f.code("E").name("egg")));
    assertThat(egg).isEqualTo(new Food(1, 10L, "E", "egg"));
    assertThat(meals()).contains("3 10 100");
    Food milk = routed(() -> DOG.createDislike(h(), f -> f.code("L").name("milk")));
    assertThat(dislikes()).contains("3 " + milk.id());
  }

  @Test
  void what_is_not_the_tenants_or_not_there_is_refused() {
    Food theirs = new Food(2, 1L, "F", "fish");
    lab.refuses(ContradictionException.class, 0, () -> DECO.addFoods(h(), theirs));
    lab.refuses(ContradictionException.class, 0, () -> DECO.setDislikes(h(), FISH, theirs));
    Food gone = new Food(1, 99L, "G", "gone");
    assertThat(lab.refuses(NoSuchRowException.class, 3, () -> DECO.setFoods(h(), FISH, gone)))
        .hasMessageContaining("tenant_id 1, id 99");
    assertThat(meals()).containsExactly("1 1 50", "1 2 20", "2 2 30");
  }

  @Test
  void lists_of_one_tenant_name_it_once() {
    List<Pet> pets = List.of(DECO, CAT, DOG);
    var foods = routed(() -> PetTable.FOODS.load(h(), pets));
    assertThat(foods.of(DECO)).containsExactly(FISH, MEAT);
    assertThat(foods.of(DOG)).isEmpty();
    var counts = routed(() -> PetTable.FOODS.count(h(), pets));
    assertThat(counts.of(CAT)).isEqualTo(1L);
    assertThat(routed(() -> PetTable.DISLIKES.has(h(), pets)).of(DOG)).isTrue();
    Fetch<Food> first = FoodTable.fetch().orderBy(FoodTable.NAME.desc()).limit(1);
    var limited = routed(() -> PetTable.FOODS.load(h(), pets, first));
    assertThat(limited.of(DECO)).containsExactly(MEAT);
    assertThat(limited.of(CAT)).containsExactly(MEAT);
  }

  @Test
  void lists_of_two_tenants() {
    List<Pet> pets = List.of(DECO, Clinic.theirs(1), DOG);
    var foods = lab.costs(1, () -> PetTable.FOODS.load(h(), pets));
    assertThat(foods.of(Clinic.theirs(1))).extracting(Food::tenantId).containsExactly(2L, 2L);
    assertThat(foods.of(DECO)).containsExactly(FISH, MEAT);
    var counts = lab.costs(1, () -> PetTable.FOODS.count(h(), pets));
    assertThat(counts.of(Clinic.theirs(1))).isEqualTo(2L);
    assertThat(lab.costs(1, () -> PetTable.DISLIKES.has(h(), pets)).of(DECO)).isTrue();
  }

  @Test
  void a_limit_for_each_row_of_two_tenants() {
    List<Pet> pets = List.of(DECO, Clinic.theirs(1), DOG);
    Fetch<Food> first = FoodTable.fetch().orderBy(FoodTable.NAME.desc()).limit(1);
    var foods = lab.costs(1, () -> PetTable.FOODS.load(h(), pets, first));
    assertThat(foods.of(Clinic.theirs(1))).extracting(Food::name).containsExactly("meat");
    List<Owner> owners = List.of(JOHN, new Owner(2, 1L, "John"), JANE);
    Fetch<Visit> last = VisitTable.fetch().orderBy(VisitTable.ID.desc()).limit(1);
    var visits = lab.costs(1, () -> OwnerTable.VISITS.load(h(), owners, last));
    assertThat(visits.of(owners.get(1))).extracting(Visit::id).containsExactly(2L);
  }

  @Test
  void links_of_many_rows_are_written_at_once() {
    Map<Pet, Changes<Food>> set =
        routed(() -> PetTable.FOODS.set(h(), Map.of(DECO, List.of(HAY), CAT, List.of(MEAT, HAY))));
    assertThat(set.get(DECO).unlinked()).containsExactlyInAnyOrder(FISH, MEAT);
    assertThat(set.get(CAT).linked()).containsExactly(HAY);
    assertThat(meals()).containsExactly("1 3 100", "2 2 30", "2 3 100");
    var added =
        routed(() -> PetTable.DISLIKES.add(h(), Map.of(DECO, List.of(FISH), CAT, List.of())));
    assertThat(added.get(DECO).linked()).containsExactly(FISH);
    var removed =
        routed(
            () -> PetTable.FOODS.remove(h(), Map.of(DECO, List.of(HAY), CAT, List.of(HAY, FISH))));
    assertThat(removed.get(CAT).unlinked()).containsExactly(HAY);
    assertThat(meals()).containsExactly("2 2 30");
  }

  @Test
  void links_of_two_tenants_are_written_at_once() {
    Pet theirs = Clinic.theirs(4);
    Food theirHay = new Food(2, 3L, "H", "hay");
    var added =
        lab.costs(
            1,
            () -> PetTable.FOODS.add(h(), Map.of(DECO, List.of(HAY), theirs, List.of(theirHay))));
    assertThat(added.get(theirs).linked()).containsExactly(theirHay);
    Map<Pet, List<Food>> hay = Map.of(DECO, List.of(HAY), theirs, List.of(theirHay));
    var set = Clinic.write(lab, hay, foods -> PetTable.FOODS.set(h(), foods));
    assertThat(set.get(DECO).unlinked()).hasSize(2);
    assertThat(set.get(theirs).untouched()).containsExactly(theirHay);
    var removed = Clinic.write(lab, hay, foods -> PetTable.FOODS.remove(h(), foods));
    assertThat(removed.get(theirs).unlinked()).containsExactly(theirHay);
    assertThat(meals()).containsExactly("2 2 30");
  }

  @Test
  void conditions_go_through_the_links_of_the_tenant() {
    assertThat(pets(PetTable.FOODS.any())).containsExactly(DECO, CAT);
    assertThat(pets(PetTable.FOODS.none().and(PetTable.DISLIKES.any()))).containsExactly(DOG);
    assertThat(pets(PetTable.FOODS.is(FISH))).containsExactly(DECO);
    assertThat(pets(PetTable.FOODS.isIn(List.of(FISH, MEAT)))).containsExactly(DECO, CAT);
    assertThat(pets(PetTable.FOODS.any(FoodTable.NAME.eq("meat")))).containsExactly(DECO, CAT);
  }

  private static List<Pet> pets(Condition<Pet> condition) {
    return routed(
        () ->
            PetTable.query(h(), Fetch.where(PetTable.TENANT_ID.eq(1L).and(condition)))
                .orderBy(PetTable.ID.asc())
                .list());
  }

  @Test
  void paths_name_the_tenant_in_each_table() {
    assertThat(routed(() -> JOHN.getVisits(h()))).extracting(Visit::id).containsExactly(1L, 2L);
    assertThat(routed(() -> JOHN.countVisits(h()))).isEqualTo(2);
    assertThat(routed(() -> JOHN.hasVisits(h()))).isTrue();
    Visit third = VisitTable.find(h(), 1, 3L).orElseThrow();
    assertThat(routed(() -> third.getOwner(h()))).contains(JANE);
    assertThat(routed(() -> third.hasOwner(h()))).isTrue();
    Condition<Owner> coughing = OwnerTable.VISITS.any(VisitTable.REASON.eq("cough"));
    assertThat(
            routed(
                () ->
                    OwnerTable.query(h(), Fetch.where(OwnerTable.TENANT_ID.eq(1L).and(coughing)))
                        .list()))
        .containsExactlyInAnyOrder(JOHN, JANE);
    Condition<Visit> ofJane = VisitTable.OWNER.matches(OwnerTable.NAME.eq("Jane"));
    assertThat(
            routed(
                () ->
                    VisitTable.query(h(), Fetch.where(VisitTable.TENANT_ID.eq(1L).and(ofJane)))
                        .list()))
        .extracting(Visit::id)
        .containsExactly(3L);
  }

  @Test
  void paths_of_lists() {
    List<Owner> mine = List.of(JOHN, JANE);
    var visits = routed(() -> OwnerTable.VISITS.load(h(), mine));
    assertThat(visits.of(JOHN)).extracting(Visit::id).containsExactly(1L, 2L);
    assertThat(routed(() -> OwnerTable.VISITS.count(h(), mine)).of(JANE)).isEqualTo(1L);
    Fetch<Visit> last = VisitTable.fetch().orderBy(VisitTable.ID.desc()).limit(1);
    var limited = routed(() -> OwnerTable.VISITS.load(h(), mine, last));
    assertThat(limited.of(JOHN)).extracting(Visit::id).containsExactly(2L);

    List<Owner> both = List.of(JOHN, new Owner(2, 1L, "John"), JANE);
    var all = lab.costs(1, () -> OwnerTable.VISITS.load(h(), both));
    assertThat(all.of(both.get(1))).extracting(Visit::tenantId).containsExactly(2L, 2L);
    assertThat(lab.costs(1, () -> OwnerTable.VISITS.has(h(), both)).of(JANE)).isTrue();
    List<Visit> some = visits.of(JOHN);
    Map<Visit, Optional<Owner>> owners = routed(() -> VisitTable.OWNER.load(h(), some)).toMap();
    assertThat(owners).containsEntry(some.get(0), Optional.of(JOHN));
  }
}
