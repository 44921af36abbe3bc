package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that only quotes make names, in every statement that is generated, straight or by way of
 * Jdbi.
 */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class HostileNamesTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE SCHEMA "My Shop";
          CREATE TABLE "My Shop"."order" (
            "Id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "select" text, "say ""hi""\" text,
            ":key" text, "dollar$1" text);
          CREATE TABLE "My Shop"."Order Line" (
            "user" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "from" text,
            "ORDER" bigint REFERENCES "My Shop"."order")\
          """);

  @Entity(table = "order", schema = "My Shop")
  record Order(
      @Id @ColumnName("Id") @Nullable Long id,
      @ColumnName("select") @Nullable String choice,
      @ColumnName("say \"hi\"") @Nullable String greeting,
      @ColumnName(":key") @Nullable String marker,
      @ColumnName("dollar$1") @Nullable String price)
      implements HostileNamesTest_OrderAssociations {}

  @Entity(table = "Order Line", schema = "My Shop")
  record Line(
      @Id @ColumnName("user") @Nullable Long id,
      @ColumnName("from") @Nullable String source,
      @ColumnName("ORDER") @BelongsTo(value = Order.class, reverse = "lines")
          @Nullable Long orderId)
      implements HostileNamesTest_LineAssociations {}

  private final boolean throughJdbi;

  HostileNamesTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void someoneListens() {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
  }

  @Test
  void every_statement_quotes_them() {
    Handle h = lab.handle();
    Order order =
        HostileNamesTest_OrderTable.insert(
            h, o -> o.choice("a").greeting("b").marker("c").price("d"));
    assertThat(order).isEqualTo(new Order(1L, "a", "b", "c", "d"));
    Order other = HostileNamesTest_OrderTable.insert(h, new Order(null, "x", null, null, null));

    Line line = order.createLine(h, l -> l.source("s"));
    assertThat(line.getOrder(h)).contains(order);
    assertThat(line.hasOrder(h)).isTrue();
    assertThat(order.getLines(h)).containsExactly(line);
    assertThat(order.hasLines(h)).isTrue();
    assertThat(order.hasLines(h, line)).isTrue();
    assertThat(order.countLines(h)).isEqualTo(1);

    Line moved = line.setOrder(h, other);
    assertThat(order.setLines(h, moved).linked()).containsExactly(line);
    assertThat(order.removeLines(h, line).unlinked()).hasSize(1);
    assertThat(other.addLines(h, line).linked()).containsExactly(moved);
    assertThat(other.setLines(h, List.of()).unlinked()).hasSize(1);
    assertThat(line.removeOrder(h).orderId()).isNull();
    assertThat(line.createOrder(h, o -> o.greeting("new")).target().greeting()).isEqualTo("new");
    assertThat(moved.updateOrder(h, o -> o.marker("m").price("p")).price()).isEqualTo("p");
  }

  @Test
  void the_gateway_quotes_them() {
    Handle h = lab.handle();
    List<Order> orders =
        HostileNamesTest_OrderTable.insertAll(
            h,
            List.of(new Order(null, "1", "1", "1", "1"), new Order(null, "2", null, null, null)));
    assertThat(HostileNamesTest_OrderTable.find(h, 1L)).contains(orders.get(0));
    assertThat(HostileNamesTest_OrderTable.findAll(h, List.of(2L, 1L)))
        .containsExactly(orders.get(1), orders.get(0));
    assertThat(HostileNamesTest_OrderTable.all(h)).isEqualTo(orders);
    assertThat(
            HostileNamesTest_OrderTable.query(
                    h,
                    Fetch.where(HostileNamesTest_OrderTable.MARKER.eq("1"))
                        .and(HostileNamesTest_OrderTable.GREETING.isNotNull())
                        .orderBy(HostileNamesTest_OrderTable.PRICE.desc()))
                .list())
        .containsExactly(orders.get(0));
    Order changed = HostileNamesTest_OrderTable.update(h, new Order(1L, "9", null, ":key", "$1"));
    assertThat(changed).isEqualTo(new Order(1L, "9", null, ":key", "$1"));
    HostileNamesTest_OrderTable.update(
        h, 1L, o -> {}); // GENERATED ALWAYS cannot even be set to itself
    HostileNamesTest_OrderTable.delete(h, 1L);
    assertThat(HostileNamesTest_OrderTable.all(h)).hasSize(1);
  }

  @Test
  void errors_ask_the_right_tables() {
    Handle h = lab.handle();
    Line line = HostileNamesTest_LineTable.insert(h, l -> l.source("s"));

    assertThat(lab.refuses(NoSuchRowException.class, 2, () -> line.setOrderId(h, 9L)))
        .hasMessageContaining("no Order with \"Id\" 9");
  }

  @Test
  void users_own_queries_are_mapped_by_the_plain_names() {
    Handle h = lab.handle();
    Order order = HostileNamesTest_OrderTable.insert(h, o -> o.choice("a").greeting("b"));

    assertThat(h.createQuery("SELECT * FROM \"My Shop\".\"order\"").mapTo(Order.class).list())
        .containsExactly(order);
  }
}
