package dev.kinship.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The README's example runs, and sends what the README says. */
class FifteenLinesTest {

  @Test
  void runs() throws IOException {
    List<String> sent = run(TestDatabase.create());

    List<String> quoted =
        Page.named("README.md").blocks("sql").stream()
            .flatMap(block -> Pattern.compile(";").splitAsStream(block.text()))
            .map(Page::withoutBreaks)
            .filter(statement -> !statement.isEmpty())
            .toList();
    assertThat(quoted).hasSizeGreaterThan(10);
    assertThat(sent).containsSubsequence(quoted);
  }

  private static List<String> run(TestDatabase database) throws IOException {
    Jdbi.create(database.dataSource())
        .useHandle(
            h ->
                h.createScript(
                        "CREATE TABLE person (id bigserial PRIMARY KEY, name text);"
                            + "CREATE TABLE pet (id bigserial PRIMARY KEY, name text,"
                            + " owner_id bigint REFERENCES person (id))")
                    .execute());
    try (WireTap tap = WireTap.before("localhost", TestDatabase.port())) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(database.url(tap));
      assertThat(FifteenLines.run(source)).extracting(Pet::name).containsExactly("Cat");
      return tap.take().statements().stream().map(Page::withoutBreaks).toList();
    }
  }
}
