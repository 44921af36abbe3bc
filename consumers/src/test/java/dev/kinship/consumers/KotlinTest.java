package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code kotlin}: data classes as entities, by way of kapt, with Jdbi's plugin for Kotlin, and
 * value classes as their keys.
 */
class KotlinTest {

  @Test
  void dataClassesAreEntitiesInEitherOrderOfPlugins() throws IOException, SQLException {
    TestDatabase database = TestDatabase.create();
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE person (id bigserial PRIMARY KEY, name text NOT NULL);"
              + " CREATE TABLE pet (id bigserial PRIMARY KEY, name text NOT NULL,"
              + " owner_id bigint REFERENCES person);"
              + " CREATE TABLE room (id bigint PRIMARY KEY, code text NOT NULL, old_code text,"
              + " wing_id bigint REFERENCES room);"
              + " INSERT INTO person (name)"
              + " SELECT 'person ' || n FROM generate_series(1, 20) AS n;"
              + " INSERT INTO pet (name, owner_id)"
              + " SELECT 'pet ' || n, n FROM generate_series(1, 20) AS n");
    }
    try (WireTap tap = WireTap.before("localhost", TestDatabase.port())) {
      Build build = Build.of("kotlin", "process-classes", "-Durl=" + database.url(tap)).succeeds();

      assertThat(build.log()).contains("Pet(id=8, name=Deco, ownerId=7)");
      assertThat(build.log()).filteredOn("owners: 20"::equals).hasSize(2);
      assertThat(build.log())
          .filteredOn(
              "rooms: Room(id=RoomId(value=3), code=Code(text=R3), oldCode=Code(text=old), wingId=RoomId(value=1))"
                  ::equals)
          .hasSize(2);
      List<String> sent =
          tap.take().statements().stream()
              .filter(each -> !each.startsWith("SET ") && !each.contains("room"))
              .map(
                  each ->
                      each.contains("'loop'") ? "loop" : each.contains("pet") ? "pets" : "owners")
              .toList();
      List<String> loop = List.of("loop", "pets", "owners", "owners", "owners");
      List<String> visits = List.of("pets", "owners", "owners", "owners");
      assertThat(sent)
          .isEqualTo(Stream.of(loop, visits, loop, visits).flatMap(List::stream).toList());
    }
  }
}
