package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kinship.junit.AtMost;
import dev.kinship.junit.SchemaMatch;
import dev.kinship.junit.StatementCount;
import dev.kinship.runtime.KinshipPlugin;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShopTest {

  private static final EmbeddedPostgres POSTGRES = start();
  private static final Jdbi JDBI = connect();

  /** Fails where the entities do not fit the tables. */
  @RegisterExtension static final SchemaMatch SCHEMA = SchemaMatch.on(JDBI);

  /** Counts what is sent, for {@link AtMost}. */
  @RegisterExtension static final StatementCount STATEMENTS = StatementCount.on(JDBI);

  private final Shop shop = new Shop(JDBI);

  @AfterAll
  static void stop() throws IOException {
    POSTGRES.close();
  }

  @Test
  void a_customer_has_the_first_purchase() {
    Customer ann = shop.register("Ann", "tea");

    long purchases = JDBI.withHandle(ann::countPurchases);
    assertEquals(1, purchases);
  }

  @Test
  @AtMost(5)
  void the_buyers_of_a_hundred_purchases_cost_a_few_statements() {
    JDBI.useHandle(
        h ->
            h.execute(
                "WITH c AS (INSERT INTO customer (name) VALUES ('Bob') RETURNING id)"
                    + " INSERT INTO purchase (item, customer_id)"
                    + " SELECT 'cup', id FROM c, generate_series(1, 100)"));

    assertEquals(Collections.nCopies(100, "Bob"), shop.buyersOf("cup"));
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Jdbi connect() {
    Jdbi jdbi = Jdbi.create(POSTGRES.getPostgresDatabase()).installPlugin(new KinshipPlugin());
    try (InputStream tables = Shop.class.getResourceAsStream("tables.sql")) {
      String script = new String(tables.readAllBytes(), StandardCharsets.UTF_8);
      jdbi.useHandle(h -> h.createScript(script).execute());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jdbi;
  }
}
