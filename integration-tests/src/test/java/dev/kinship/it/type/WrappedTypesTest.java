package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.type.SqlType;
import dev.kinship.runtime.type.SqlTypes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Types of the user's that hold one value are sent and read as that value. */
class WrappedTypesTest {

  @RegisterExtension static final Lab lab = Lab.with("SELECT 1");

  record PersonId(long value) {}

  @SuppressWarnings("UnusedTypeParameter") // tells the keys of one table from those of another
  record Id<T>(UUID value) {}

  record Note(@Nullable String text) {}

  record Mark(Rating rating) {}

  record Deep(PersonId id) {}

  private static final SqlType<PersonId> PERSON =
      SqlTypes.wrapped(PersonId.class, SqlTypes.LONG, PersonId::new, PersonId::value);
  private static final SqlType<Id<String>> ID =
      SqlTypes.wrapped(new GenericType<Id<String>>() {}, SqlTypes.UUID, Id<String>::new, Id::value);
  private static final SqlType<Note> NOTE =
      SqlTypes.wrapped(Note.class, SqlTypes.STRING, Note::new, Note::text);
  private static final SqlType<Mark> MARK =
      SqlTypes.wrapped(
          Mark.class,
          SqlTypes.enumeration(Rating.class, Map.of(Rating.PG_13, "PG-13", Rating.NC_17, "NC-17")),
          Mark::new,
          Mark::rating);
  private static final SqlType<Deep> DEEP =
      SqlTypes.wrapped(Deep.class, PERSON, Deep::new, Deep::id);

  @Test
  void single_values_lists_and_arrays() throws SQLException {
    check(PERSON, "bigint", new PersonId(Long.MAX_VALUE), new PersonId(0));
    check(ID, "uuid", new Id<>(new UUID(1, 2)), new Id<>(new UUID(0, 0)));
    check(NOTE, "text", new Note("it's"), new Note(""));
    check(MARK, "text", new Mark(Rating.PG_13), new Mark(Rating.G));
    check(DEEP, "bigint", new Deep(new PersonId(7)), new Deep(new PersonId(8)));
  }

  @Test
  void what_holds_nothing_is_null() throws SQLException {
    assertThat(sent(NOTE, "text", new Note(null))).isNull();
    assertThat(sent(SqlTypes.list(NOTE), "text[]", Arrays.asList(new Note("a"), new Note(null))))
        .containsExactly(new Note("a"), null);
  }

  @Test
  void what_they_come_to_is_told() {
    assertThat(DEEP.base()).isSameAs(SqlTypes.LONG);
    assertThat(DEEP.toBase(new Deep(new PersonId(7)))).isEqualTo(7L);
    assertThat(MARK.toBase(new Mark(Rating.PG_13))).isEqualTo("PG-13");
    assertThat(SqlTypes.list(DEEP).toBase(List.of(new Deep(new PersonId(7)))))
        .isEqualTo(List.of(7L));
    assertThat(PERSON.jdbiType().getType()).isEqualTo(PersonId.class);
    assertThat(PERSON.zero()).isNull();
    assertThat(SqlTypes.LOCAL_TIME.toBase(LocalTime.NOON)).isEqualTo(LocalTime.NOON);
  }

  private static <T> void check(SqlType<T> type, String column, T one, T other)
      throws SQLException {
    assertThat(sent(type, column, one)).isEqualTo(one);
    assertThat(sent(type, column, null)).isNull();
    List<T> some = Arrays.asList(one, null, other);
    assertThat(sent(SqlTypes.list(type), column + "[]", some)).isEqualTo(some);
    Connection connection = lab.handle().getConnection();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT ?::" + column + " = ANY(?::" + column + "[])")) {
      type.write(statement, 1, other);
      type.writeArray(statement, 2, type.toArray(connection, List.of(one, other)), false);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        assertThat(rows.getBoolean(1)).isTrue();
      }
    }
  }

  private static <T> @Nullable T sent(SqlType<T> type, String column, @Nullable T value)
      throws SQLException {
    try (PreparedStatement statement =
        lab.handle().getConnection().prepareStatement("SELECT ?::" + column)) {
      type.write(statement, 1, value);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return type.read(rows, 1);
      }
    }
  }
}
