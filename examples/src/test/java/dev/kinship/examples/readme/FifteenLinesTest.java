package dev.kinship.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The README's example runs, and sends what {@code what-is-sent.md} says. */
class FifteenLinesTest {

  @Test
  void runs() throws IOException {
    List<String> sent = run(TestDatabase.create());

    List<String> quoted =
        Page.named("docs/what-is-sent.md").blocks("sql").stream()
            .flatMap(block -> Pattern.compile(";").splitAsStream(block.text()))
            .map(Page::withoutBreaks)
            .filter(statement -> !statement.isEmpty())
            .toList();
    assertThat(quoted).hasSizeGreaterThan(10);
    assertThat(sent).containsSubsequence(quoted);
  }

  private static List<String> run(TestDatabase database) throws IOException {
    createTables(Jdbi.create(database.dataSource()));
    try (WireTap tap = WireTap.before("localhost", TestDatabase.port())) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(database.url(tap));
      assertThat(FifteenLines.run(source)).extracting(Pet::name).containsExactly("Cat");
      return tap.take().statements().stream().map(Page::withoutBreaks).toList();
    }
  }

  @Test
  void oneAccountAtMost() throws IOException {
    Jdbi jdbi = Jdbi.create(TestDatabase.create().dataSource());
    createTables(jdbi);

    jdbi.useTransaction(
        h -> {
          Supplier acme = SupplierTable.insert(h, s -> s.name("Acme"));
          Account ann = OneAccount.open(h, acme);
          assertThat(OneAccount.open(h, acme)).isEqualTo(ann);
          assertThat(acme.getAccount(h)).contains(ann);
          assertThat(ann.getSupplier(h)).contains(acme);
        });
  }

  private static void createTables(Jdbi jdbi) throws IOException {
    try (InputStream tables = Supplier.class.getResourceAsStream("tables.sql")) {
      String script = new String(tables.readAllBytes(), StandardCharsets.UTF_8);
      jdbi.useHandle(h -> h.createScript(script).execute());
    }
  }
}
