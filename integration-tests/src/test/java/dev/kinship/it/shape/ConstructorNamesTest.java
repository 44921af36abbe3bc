package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Jdbi reads a column's name from the constructor's parameter, where that gives the property. */
class ConstructorNamesTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE tenant (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, full_name text NOT NULL)""");

  @Entity
  static final class Tenant {
    @Id private final @Nullable Long id;
    private final String name;

    Tenant(@Nullable Long id, @ColumnName("full_name") String name) {
      this.id = id;
      this.name = name;
    }

    @Nullable Long getId() {
      return id;
    }

    String getName() {
      return name;
    }
  }

  @Test
  void they_are_columns() {
    Tenant ann = ConstructorNamesTest_TenantTable.insert(lab.handle(), t -> t.name("Ann"));

    assertThat(ann.getName()).isEqualTo("Ann");
    assertThat(lab.column(String.class, "SELECT full_name FROM tenant")).containsExactly("Ann");
    assertThat(ConstructorNamesTest_TenantTable.all(lab.handle()))
        .extracting(Tenant::getName)
        .containsExactly("Ann");
  }
}
