package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Loaded.State;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.query.Fetch;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.array.SqlArrayTypes;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys of a type that only Jdbi knows, which has an array type for it or has none. */
class CustomKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE product (code text PRIMARY KEY);
          CREATE TABLE item (code text PRIMARY KEY, product_code text, other text)\
          """);

  /** A value of the user's own. */
  public record Code(String text) {}

  @Entity
  record Product(@Id Code code) implements CustomKeysTest_ProductAssociations {}

  /** The other product is in the table only. */
  @Entity
  @BelongsTo(value = Product.class, name = "other", column = "other", reverse = "others")
  record Item(
      @Id Code code,
      @BelongsTo(value = Product.class, reverse = "items") @Nullable Code productCode)
      implements CustomKeysTest_ItemAssociations {}

  private static final class AsArgument extends AbstractArgumentFactory<Code> {

    AsArgument() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(Code value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, value.text());
    }
  }

  private Handle handle;

  @BeforeEach
  void rows() {
    handle = lab.handle();
    handle.registerArgument(new AsArgument());
    handle.registerColumnMapper(
        Code.class,
        (rows, position, context) -> {
          String text = rows.getString(position);
          return text == null ? null : new Code(text);
        });
    lab.sql(
        """
        INSERT INTO product VALUES ('x'), ('y'), ('z');
        INSERT INTO item VALUES ('1', 'x', 'y'), ('2', 'y', NULL), ('3', 'x', '?'),
          ('4', NULL, 'z'), ('5', '?', 'x')\
        """);
  }

  private void loops(int statements) {
    List<Product> products = CustomKeysTest_ProductTable.all(handle);
    lab.runs(
        statements,
        () ->
            assertThat(products.stream().map(each -> each.countItems(handle)))
                .containsExactly(2L, 1L, 0L));
    assertThat(products.stream().map(each -> each.hasItems(handle)))
        .containsExactly(true, true, false);
    assertThat(products.stream().map(each -> each.getItems(handle).size()))
        .containsExactly(2, 1, 0);
    List<Item> items = CustomKeysTest_ItemTable.all(handle).subList(0, 4);
    assertThat(items.stream().map(each -> each.getProduct(handle).isPresent()))
        .containsExactly(true, true, true, false);
    assertThat(items.stream().map(each -> each.hasProduct(handle)))
        .containsExactly(true, true, true, false);
    assertThat(items.subList(0, 2).stream().map(each -> each.getOther(handle).isPresent()))
        .containsExactly(true, false);
  }

  private void lists(int products, int items) {
    List<Product> all = CustomKeysTest_ProductTable.all(handle);
    var first =
        lab.costs(
            products,
            () -> CustomKeysTest_ProductTable.ITEMS.load(handle, all, Fetch.<Item>all().limit(1)));
    assertThat(all.stream().map(each -> first.of(each).size())).containsExactly(1, 1, 0);
    var counts = lab.costs(products, () -> CustomKeysTest_ProductTable.ITEMS.count(handle, all));
    assertThat(all.stream().map(counts::of)).containsExactly(2L, 1L, 0L);

    List<Item> some = CustomKeysTest_ItemTable.all(handle);
    var targets = lab.costs(items, () -> CustomKeysTest_ItemTable.PRODUCT.load(handle, some));
    assertThat(some.stream().map(targets::state))
        .containsExactly(State.PRESENT, State.PRESENT, State.PRESENT, State.ABSENT, State.DANGLING);
    assertThatThrownBy(() -> targets.of(some.get(4)))
        .isInstanceOf(DanglingKeyException.class)
        .hasMessageContaining("?");
    var others = CustomKeysTest_ItemTable.OTHER.load(handle, some);
    assertThat(some.stream().map(others::state))
        .containsExactly(State.PRESENT, State.ABSENT, State.DANGLING, State.PRESENT, State.PRESENT);
    assertThatThrownBy(() -> others.of(some.get(2)))
        .isInstanceOf(DanglingKeyException.class)
        .hasMessageContaining("other is ?");
    Fetch<Product> y = Fetch.where(CustomKeysTest_ProductTable.CODE.eq(new Code("y")));
    var fetched = CustomKeysTest_ItemTable.PRODUCT.load(handle, some, y);
    assertThat(some.stream().map(each -> fetched.of(each).isPresent()))
        .containsExactly(false, true, false, false, false);
    var has = CustomKeysTest_ItemTable.OTHER.has(handle, some);
    assertThat(some.stream().map(has::of)).containsExactly(true, false, false, true, true);
  }

  @Test
  void loops_ask_row_by_row_without_an_array_type() {
    loops(3);
  }

  @Test
  void lists_ask_row_by_row_without_an_array_type() {
    lists(3, 3);
  }

  @Test
  void loops_ask_together_with_one() {
    handle.getConfig(SqlArrayTypes.class).register(codes());
    loops(2);
  }

  @Test
  void lists_ask_together_with_one() {
    handle.getConfig(SqlArrayTypes.class).register(codes());
    lists(1, 1);
  }

  @Test
  void a_condition_takes_as_many_values_as_a_statement_has_parameters() {
    for (int size : List.of(32_768, 32_769, 65_535)) {
      List<Code> codes =
          IntStream.range(0, size).mapToObj(i -> new Code(i == 0 ? "x" : "none" + i)).toList();
      var isOneOf = CustomKeysTest_ProductTable.CODE.in(codes);
      assertThat(CustomKeysTest_ProductTable.query(handle, Fetch.where(isOneOf)).count())
          .isEqualTo(1);
    }
  }

  @Test
  void writes_of_many_need_an_array_type() {
    Product x = CustomKeysTest_ProductTable.find(handle, new Code("x")).orElseThrow();
    List<Item> items = CustomKeysTest_ItemTable.all(handle);
    String missing = "several keys of Code cannot be sent together: your argument sends each";

    assertThatThrownBy(() -> x.setItems(handle, items))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining(missing);
    assertThatThrownBy(() -> CustomKeysTest_ItemTable.PRODUCT.set(handle, items, x))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining(missing);
    assertThat(x.countItems(handle)).isEqualTo(2);

    handle.getConfig(SqlArrayTypes.class).register(codes());
    assertThat(x.setItems(handle, items).linked()).hasSize(3);
  }

  private static SqlArrayTypeFactory codes() {
    return (type, config) ->
        type == Code.class
            ? Optional.of(SqlArrayType.of("varchar", value -> ((Code) value).text()))
            : Optional.empty();
  }
}
