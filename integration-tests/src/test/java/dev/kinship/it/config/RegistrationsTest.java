package dev.kinship.it.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.Person;
import dev.kinship.it.record.PersonTable;
import dev.kinship.it.record.Pet;
import dev.kinship.it.record.PetTable;
import dev.kinship.runtime.error.MappingException;
import java.sql.Types;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.array.SqlArrayTypes;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a user registers for a type that JDBC knows by itself wins, for this type and in every call.
 */
class RegistrationsTest {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private Handle handle;

  @BeforeEach
  void aPair() {
    handle = lab.handle();
  }

  /** Binds as usual and counts. */
  static final class CountingLongs extends AbstractArgumentFactory<Long> {
    private final AtomicInteger bound;

    CountingLongs(AtomicInteger bound) {
      super(Types.BIGINT);
      this.bound = bound;
    }

    @Override
    protected Argument build(Long value, ConfigRegistry config) {
      bound.incrementAndGet();
      return (position, statement, context) -> statement.setLong(position, value);
    }
  }

  @Test
  void a_column_mapper_for_texts_reads_every_text() {
    handle.registerColumnMapper(
        String.class, (ColumnMapper<String>) (r, i, ctx) -> "<" + r.getString(i) + ">");

    Person john = lab.costs(1, () -> PersonTable.insert(handle, p -> p.name("John")));
    assertThat(john.name()).isEqualTo("<John>");
    Pet deco = lab.costs(1, () -> john.createPet(handle, p -> p.name("Deco")));
    assertThat(deco.name()).isEqualTo("<Deco>");
    assertThat(lab.costs(1, () -> deco.getOwner(handle)).get().name()).isEqualTo("<John>");
    assertThat(lab.costs(1, () -> john.getPets(handle))).containsExactly(deco);
    assertThat(lab.costs(1, () -> john.setPets(handle, List.of())).unlinked().get(0).name())
        .isEqualTo("<Deco>");
    assertThat(PersonTable.PETS.query(handle, john).list()).isEmpty();
    assertThat(handle.createQuery("SELECT * FROM person").mapTo(Person.class).one())
        .isEqualTo(john);
    assertThat(lab.column(String.class, "SELECT name FROM pet")).containsExactly("Deco");
  }

  @Test
  void a_registration_in_the_middle_counts_from_then_on() {
    Person before = PersonTable.insert(handle, p -> p.name("John"));
    handle.registerColumnMapper(
        String.class, (ColumnMapper<String>) (r, i, ctx) -> "<" + r.getString(i) + ">");

    assertThat(before.name()).isEqualTo("John");
    assertThat(PersonTable.find(handle, 1L).orElseThrow().name()).isEqualTo("<John>");
    assertThat(lab.ownJdbi().withHandle(h -> PersonTable.find(h, 1L)).orElseThrow().name())
        .isEqualTo("John");
  }

  @Test
  void an_argument_factory_for_keys_binds_every_key() {
    List<String> expected = Scenario.run(handle);
    lab.empty();
    AtomicInteger bound = new AtomicInteger();
    handle.registerArgument(new CountingLongs(bound));
    handle.getConfig(SqlArrayTypes.class).register(Long.class, "bigint");

    assertThat(Scenario.run(handle)).isEqualTo(expected);
    assertThat(bound.get()).isGreaterThan(20);
  }

  @Test
  void an_argument_factory_for_keys_needs_an_array_type_beside_it_to_write_many() {
    Person john = PersonTable.insert(handle, p -> p.name("John"));
    Pet deco = john.createPet(handle, p -> p.name("Deco"));
    handle.registerArgument(new CountingLongs(new AtomicInteger()));

    assertThat(deco.getOwner(handle)).contains(john);
    assertThat(john.getPets(handle)).containsExactly(deco);
    assertThatThrownBy(() -> john.setPets(handle, List.of(deco)))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("several keys of Long cannot be sent together");
    assertThatThrownBy(() -> PetTable.findAll(handle, List.of(1L)))
        .isInstanceOf(MappingException.class);
    handle.getConfig(SqlArrayTypes.class).register(Long.class, "bigint");
    assertThat(john.setPets(handle, List.of(deco)).untouched()).containsExactly(deco);
    assertThat(PetTable.findAll(handle, List.of(1L))).containsExactly(deco);
  }
}
