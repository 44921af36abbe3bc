package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.Arrays;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What LoopBack finds wrong in a definition, or in data, when a program runs, the compiler finds.
 */
class LoopBackDeclarationsTest {

  private static final String SHOP = "@Entity record Shop(@Id int id, String name) {}";

  @Entity
  record Customer(@Id @Nullable Integer id, @Nullable String name) {}

  @Entity
  record Order(@Id @Nullable Integer id, @BelongsTo(Customer.class) @Nullable Integer customerId)
      implements LoopBackDeclarationsTest_OrderAssociations {}

  /** The only message. */
  private static AbstractStringAssert<?> verdict(String... types) {
    return assertThat(Verdict.of(types)).singleElement().asString();
  }

  private static String ware(String keys) {
    return "@Entity record Ware(@Id int id, " + keys + ") implements WareAssociations {}";
  }

  @Test
  void l25_a_target_that_is_not_there_or_no_entity() {
    verdict(ware("@BelongsTo(Shop.class) int shopId")).contains("class Shop");
    verdict("record Shop(int id) {}", ware("@BelongsTo(Shop.class) int shopId"))
        .startsWith("[target-not-entity] 'Shop'");
  }

  /** One key into two tables; two keys are right. */
  @Test
  void l25_a_key_that_points_into_two_tables() {
    String house = "@Entity record House(@Id int id) {}";
    verdict(
            SHOP,
            house,
            ware(
                "@BelongsTo(value = Shop.class, name = \"shop\")"
                    + " @BelongsTo(value = House.class, name = \"house\") int placeId"))
        .startsWith("[belongs-to-twice]");
    assertThat(
            Verdict.of(
                SHOP,
                house,
                ware(
                    "@BelongsTo(Shop.class) @Nullable Integer shopId,"
                        + " @BelongsTo(House.class) @Nullable Integer houseId")))
        .isEmpty();
  }

  @Test
  void l52_a_key_is_inferred_or_declared_where_it_is_missing() {
    String owner =
        "@Entity @HasOne(Ware.class) record Shop(@Id int id) implements ShopAssociations {}";
    verdict(owner, "@Entity record Ware(@Id int id) {}")
        .startsWith("[column-assumed]")
        .contains("'shop_id'");
    assertThat(
            Verdict.of(
                owner,
                ware("@BelongsTo(value = Shop.class, unique = true) @Nullable Integer soldById")))
        .isEmpty();
    verdict(owner, ware("@BelongsTo(Shop.class) int shopId")).startsWith("[has-one-not-unique]");
  }

  @Test
  void l52_a_key_that_cannot_be_inferred_is_told_with_what_is_there() {
    verdict(SHOP, ware("@BelongsTo(value = Shop.class, references = \"nmae\") String shopName"))
        .startsWith("[references-unknown] 'Shop' has no property 'nmae'")
        .contains("Did you mean 'name'?");
    verdict(
            "@Entity record Shop(@Id int a, @Id int b) {}",
            ware("@BelongsTo(Shop.class) int shopId"))
        .startsWith("[several-ids]");
    verdict(
            "@Entity @HasMany(value = Ware.class, by = \"stall\") record Shop(@Id int id)"
                + " implements ShopAssociations {}",
            ware("@BelongsTo(Shop.class) int shopId"))
        .startsWith("[by-unknown]")
        .contains("shop");
  }

  /** An order's values take a key of the customer's type, or a customer, and nothing else. */
  @Test
  void l53_an_object_in_the_place_of_a_key_does_not_compile() {
    assertThat(Arrays.stream(LoopBackDeclarationsTest_OrderValues.class.getDeclaredMethods()))
        .filteredOn(each -> each.getName().startsWith("customer"))
        .extracting(each -> each.getName() + Arrays.toString(each.getParameterTypes()))
        .containsExactlyInAnyOrder(
            "customerId[" + Integer.class + "]", "customer[" + Customer.class + "]");
  }
}
