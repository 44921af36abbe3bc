package dev.kinship.it.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.Person;
import dev.kinship.it.record.Pet;
import dev.kinship.runtime.KinshipPlugin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.RowMappers;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who maps entities does not depend on the order of plugins, and how many statements even less. */
class MapperOrderTest {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  /** Maps every class by its constructor, as KotlinPlugin maps every class of Kotlin's. */
  private static final JdbiPlugin ALL_CLASSES =
      new JdbiPlugin() {
        @Override
        public void customizeJdbi(Jdbi jdbi) {
          RowMapperFactory every =
              (type, config) ->
                  type instanceof Class<?> each && each.getName().startsWith("dev.kinship.it")
                      ? Optional.of(ConstructorMapper.of(each))
                      : Optional.empty();
          jdbi.registerRowMapper(every);
        }
      };

  @BeforeEach
  void twenty_pets() {
    lab.sql(
        "INSERT INTO person (name) SELECT 'person ' || n FROM generate_series(1, 20) AS n;"
            + " INSERT INTO pet (name, owner_id)"
            + " SELECT 'pet ' || n, n FROM generate_series(1, 20) AS n");
  }

  @Test
  void the_generated_mapper_comes_before_general_ones_in_either_order() {
    assertThat(statements(plain().installPlugin(new KinshipPlugin()).installPlugin(ALL_CLASSES)))
        .isEqualTo(
            statements(plain().installPlugin(ALL_CLASSES).installPlugin(new KinshipPlugin())))
        .isEqualTo(4);
  }

  @Test
  void a_mapper_that_somebody_has_written_is_used_and_its_rows_read_ahead() {
    RowMapper<Pet> shouting =
        (rows, context) ->
            new Pet(
                rows.getLong("id"),
                rows.getString("name").toUpperCase(Locale.ROOT),
                rows.getLong("owner_id"));
    for (Jdbi jdbi :
        List.of(
            plain().installPlugin(new KinshipPlugin()).registerRowMapper(Pet.class, shouting),
            plain().registerRowMapper(Pet.class, shouting).installPlugin(new KinshipPlugin()))) {
      boolean later =
          jdbi.getConfig(RowMappers.class).findFor(Pet.class).orElseThrow().equals(shouting);
      assertThat(statements(jdbi)).isEqualTo(4);
      String name =
          jdbi.withHandle(h -> h.select("SELECT * FROM pet WHERE id = 7").mapTo(Pet.class).one())
              .name();
      assertThat(name).isEqualTo(later ? "PET 7" : "pet 7");
    }
  }

  private static Jdbi plain() {
    return Jdbi.create(lab.tappedUrl());
  }

  private static int statements(Jdbi jdbi) {
    try (Handle h = jdbi.open()) {
      lab.tap().take();
      for (Pet pet : h.createQuery("SELECT * FROM pet").mapTo(Pet.class).list()) {
        Person owner = pet.getOwner(h).orElseThrow();
        assertThat(owner.id()).isEqualTo(pet.ownerId());
      }
      return lab.tap().take().statements().size();
    }
  }
}
