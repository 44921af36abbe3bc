package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.schema.check.CheckReport;
import dev.kinship.schema.check.Finding;
import dev.kinship.schema.check.FindingKind;
import dev.kinship.schema.check.SchemaCheck;
import dev.kinship.testkit.TestDatabase;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.postgres.HStore;
import org.jdbi.v3.postgres.MacAddr;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.geometric.PGbox;
import org.postgresql.geometric.PGcircle;
import org.postgresql.geometric.PGline;
import org.postgresql.geometric.PGlseg;
import org.postgresql.geometric.PGpath;
import org.postgresql.geometric.PGpoint;
import org.postgresql.geometric.PGpolygon;
import org.postgresql.util.PGInterval;
import org.postgresql.util.PGmoney;

/**
 * What the schema's check says of types that only Jdbi knows, against values that Jdbi writes and
 * reads: for each Java type that the check knows and each type of column.
 */
class JdbiColumnsTest {

  @Entity
  record Box(
      @Id long id,
      @Nullable InetAddress address,
      @Nullable URI home,
      @Nullable Duration span,
      @Nullable Period period,
      @Nullable PGInterval interval,
      @Nullable PGmoney price,
      @Nullable PGbox box,
      @Nullable PGcircle circle,
      @Nullable PGline line,
      @Nullable PGlseg segment,
      @Nullable PGpath path,
      @Nullable PGpoint point,
      @Nullable PGpolygon polygon,
      @Json @Nullable Map<String, Integer> counts,
      @HStore @Nullable Map<String, String> pairs,
      @MacAddr @Nullable String card,
      @Nullable Locale own) {}

  private static final List<String> COLUMNS =
      List.of(
          "inet",
          "cidr",
          "text",
          "varchar(90)",
          "interval",
          "money",
          "box",
          "circle",
          "line",
          "lseg",
          "path",
          "point",
          "polygon",
          "json",
          "jsonb",
          "hstore",
          "macaddr",
          "integer",
          "uuid",
          "name",
          "char(90)",
          "bytea",
          "time",
          "bigint",
          "place",
          "text[]",
          "interval[]",
          "int4range");

  /**
   * A Java type with a value of it.
   *
   * @param property the property that has it
   */
  private record Sample<T>(String property, QualifiedType<T> type, T value) {}

  private static List<Sample<?>> samples() throws Exception {
    return List.of(
        sample("address", InetAddress.class, InetAddress.getByName("10.0.0.1")),
        sample("home", URI.class, URI.create("http://localhost/")),
        sample("span", Duration.class, Duration.ofMinutes(90)),
        sample("period", Period.class, Period.of(1, 2, 3)),
        sample("interval", PGInterval.class, new PGInterval("1 day")),
        sample("price", PGmoney.class, new PGmoney(1.5)),
        sample("box", PGbox.class, new PGbox(3, 4, 1, 2)),
        sample("circle", PGcircle.class, new PGcircle(1, 2, 3)),
        sample("line", PGline.class, new PGline(1, 2, 3)),
        sample("segment", PGlseg.class, new PGlseg(1, 2, 3, 4)),
        sample("path", PGpath.class, new PGpath("[(1,2),(3,4)]")),
        sample("point", PGpoint.class, new PGpoint(1, 2)),
        sample("polygon", PGpolygon.class, new PGpolygon("((1,2),(3,4))")),
        new Sample<>(
            "counts",
            QualifiedType.of(new GenericType<Map<String, Integer>>() {}).with(Json.class),
            Map.of("a", 1)),
        new Sample<>(
            "pairs",
            QualifiedType.of(new GenericType<Map<String, String>>() {}).with(HStore.class),
            Map.of("a", "b")),
        new Sample<>(
            "card", QualifiedType.of(String.class).with(MacAddr.class), "08:00:2b:01:02:03"));
  }

  private static <T> Sample<T> sample(String property, Class<T> type, T value) {
    return new Sample<>(property, QualifiedType.of(type), value);
  }

  @Test
  void what_is_said_is_what_values_do() throws Exception {
    Jdbi jdbi = jdbi();
    List<String> differences = new ArrayList<>();
    int fitting = 0;
    try (Handle handle = jdbi.open()) {
      handle.execute("CREATE EXTENSION hstore; CREATE DOMAIN place AS point");
      for (int i = 0; i < COLUMNS.size(); i++) {
        String schema = "s" + i;
        handle.execute("CREATE SCHEMA " + schema);
        handle.execute(table(schema, COLUMNS.get(i)));
        CheckReport report = SchemaCheck.of(handle, Box.class).inSchema(schema).run();
        assertThat(report.notCompared())
            .containsExactly("JdbiColumnsTest.Box.own (" + schema + ".box.own), Locale");
        Set<String> mismatched =
            report.findings().stream()
                .filter(each -> each.kind() == FindingKind.TYPE_MISMATCH)
                .map(Finding::property)
                .collect(Collectors.toSet());
        for (Sample<?> each : samples()) {
          boolean works = works(handle, schema, each);
          fitting += works ? 1 : 0;
          if (works == mismatched.contains(each.property())) {
            differences.add(
                each.property() + " on " + COLUMNS.get(i) + (works ? " works" : " fails"));
          }
        }
      }
    }
    assertThat(fitting).isGreaterThan(20);
    assertThat(differences).isEmpty();
  }

  @Test
  void a_mapper_of_ones_own_is_not_judged() throws Exception {
    Jdbi jdbi = jdbi();
    jdbi.registerColumnMapper(
        Duration.class, (rows, number, context) -> Duration.ofSeconds(rows.getLong(number)));
    try (Handle handle = jdbi.open()) {
      handle.execute(table("public", "bigint"));
      CheckReport report = SchemaCheck.of(handle, Box.class).run();
      assertThat(report.findings()).extracting(Finding::property).doesNotContain("span");
      assertThat(report.notCompared()).contains("JdbiColumnsTest.Box.span (box.span), Duration");
      assertThat(report.text())
          .endsWith("type not compared: JdbiColumnsTest.Box.own (box.own), Locale\n")
          .contains("type not compared: JdbiColumnsTest.Box.span (box.span), Duration\n");
      assertThat(report.json())
          .endsWith(
              ",\"notCompared\":[\"JdbiColumnsTest.Box.span (box.span), Duration\","
                  + "\"JdbiColumnsTest.Box.own (box.own), Locale\"]}");
    }
  }

  @Test
  void a_mapper_that_is_missing_is_found() throws Exception {
    try (Handle handle = Jdbi.open(TestDatabase.create().url())) {
      handle.execute(table("public", "interval"));
      CheckReport report = SchemaCheck.of(handle, Box.class).run();
      assertThat(report.findings())
          .filteredOn(each -> each.kind() == FindingKind.MAPPER_MISSING)
          .extracting(Finding::property)
          .contains("span", "period", "point", "counts", "pairs", "card", "own")
          .doesNotContain("home", "address");
      assertThat(report.findings())
          .extracting(Finding::toString)
          .contains(
              """
              ERROR [mapper-missing] JdbiColumnsTest.Box.span (box.span): Jdbi has no column mapper for Duration
                expected: a column mapper that is registered with Jdbi, or a plugin that brings one""");
      assertThat(report.notCompared())
          .containsExactly("JdbiColumnsTest.Box.address (box.address), InetAddress");
    }
  }

  @Test
  void without_the_programs_jdbi_nothing_is_judged_but_all_is_named() throws Exception {
    try (Handle handle = Jdbi.open(TestDatabase.create().url())) {
      handle.execute(table("public", "integer"));
      CheckReport report =
          SchemaCheck.of(handle.getConnection(), Box.class.getClassLoader()).only(Box.class).run();
      assertThat(report.findings()).isEmpty();
      assertThat(report.notCompared()).hasSize(properties().size());

      handle.execute("ALTER TABLE box DROP COLUMN span, ALTER COLUMN home SET NOT NULL");
      assertThat(
              SchemaCheck.of(handle.getConnection(), Box.class.getClassLoader())
                  .only(Box.class)
                  .run()
                  .findings())
          .extracting(each -> each.kind() + " " + each.column())
          .containsExactly("COLUMN_MISSING span");
    }
  }

  private static Jdbi jdbi() {
    Jdbi jdbi = Jdbi.create(TestDatabase.create().url());
    jdbi.installPlugin(new PostgresPlugin()).installPlugin(new Jackson2Plugin());
    jdbi.getConfig(Jackson2Config.class).setMapper(new ObjectMapper());
    return jdbi.registerColumnMapper(
        Locale.class, (rows, number, context) -> Locale.forLanguageTag(rows.getString(number)));
  }

  private static List<String> properties() throws Exception {
    List<String> names = new ArrayList<>(List.of("own"));
    samples().forEach(each -> names.add(each.property()));
    return names;
  }

  private static String table(String schema, String type) throws Exception {
    return properties().stream()
        .map(each -> each + " " + type)
        .collect(
            Collectors.joining(
                ", ", "CREATE TABLE " + schema + ".box (id bigint PRIMARY KEY, ", ")"));
  }

  private static <T> boolean works(Handle handle, String schema, Sample<T> sample) {
    String table = schema + ".box";
    try {
      handle.execute("DELETE FROM " + table);
      handle
          .createUpdate(
              "INSERT INTO " + table + " (id, " + sample.property + ") VALUES (1, :value)")
          .bindByType("value", sample.value, sample.type)
          .execute();
      return handle
          .createQuery("SELECT " + sample.property + " FROM " + table)
          .mapTo(sample.type)
          .one()
          .equals(sample.value);
    } catch (RuntimeException e) { // Some mappers cast what the driver returns.
      return false;
    }
  }
}
