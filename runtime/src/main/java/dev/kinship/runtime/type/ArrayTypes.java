package dev.kinship.runtime.type;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/** Lists and arrays, in columns of PostgreSQL's array types. */
final class ArrayTypes {

  private ArrayTypes() {}

  @SuppressWarnings("unchecked") // the parameterized type is List of the element's type
  static <T> SqlType<List<T>> list(SqlType<T> element) {
    QualifiedType<List<T>> type =
        (QualifiedType<List<T>>)
            (QualifiedType<?>)
                QualifiedType.of(
                    GenericTypes.parameterizeClass(List.class, element.jdbiType().getType()));
    return DirectType.<List<T>>of(
            type,
            Types.ARRAY,
            (rows, i) -> {
              List<T> values = read(element, rows, i);
              return values == null ? null : Collections.unmodifiableList(values);
            },
            (statement, i, values) -> write(element, statement, i, values))
        .base(values -> toBase(element, values));
  }

  @SuppressWarnings("unchecked") // the class of the array that the maker makes
  static <T> SqlType<T[]> array(SqlType<T> element, IntFunction<T[]> maker) {
    return DirectType.<T[]>of(
            QualifiedType.of((Class<T[]>) maker.apply(0).getClass()),
            Types.ARRAY,
            (rows, i) -> {
              List<T> values = read(element, rows, i);
              return values == null ? null : values.toArray(maker.apply(0));
            },
            (statement, i, values) -> write(element, statement, i, Arrays.asList(values)))
        .base(values -> toBase(element, Arrays.asList(values)));
  }

  private static <T> @Nullable List<T> read(SqlType<T> element, ResultSet rows, int position)
      throws SQLException {
    Array array = rows.getArray(position);
    if (array == null) {
      return null;
    }
    // As rows, not by getArray(), which knows only java.sql's times, and those to the second.
    try (ResultSet elements = array.getResultSet()) {
      List<@Nullable T> values = new ArrayList<>();
      while (elements.next()) {
        values.add(element.read(elements, 2));
      }
      return nullsAsTheyAre(values);
    } finally {
      array.free();
    }
  }

  @SuppressWarnings("NullAway") // the elements of a user's list may be null where the column's are
  private static <T> List<T> nullsAsTheyAre(List<@Nullable T> values) {
    return values;
  }

  private static <T> Object toBase(SqlType<T> element, List<? extends @Nullable T> values) {
    List<@Nullable Object> bases = new ArrayList<>(values.size());
    values.forEach(each -> bases.add(each == null ? null : element.toBase(each)));
    return bases;
  }

  private static <T> void write(
      SqlType<T> element, PreparedStatement statement, int position, List<T> values)
      throws SQLException {
    // Beside an array of text PostgreSQL takes no array of varchar, unlike beside a text.
    String name = SqlType.TEXTS.equals(element.arrayName()) ? "text" : element.arrayName();
    Array array = element.toArray(statement.getConnection(), name, values);
    element.writeArray(statement, position, array, false);
  }
}
