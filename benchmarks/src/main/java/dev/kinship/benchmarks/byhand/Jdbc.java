package dev.kinship.benchmarks.byhand;

import dev.kinship.benchmarks.contender.Contender;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the contenders by hand share: a held connection, and how a result is read. */
abstract class Jdbc implements Contender {

  /** Sets the parameters. */
  interface Binder {
    void bind(PreparedStatement statement) throws SQLException;
  }

  /** Reads a row. */
  interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  static final String NO_SUCH_ROW = "no such row";

  /**
   * That a statement sees what others wrote before it. A set that does not would leave a mix of its
   * own rows and those of another set that it waited for, so it writes nothing.
   */
  static final String SEES_ALL = "current_setting('transaction_isolation') LIKE 'read %'";

  private final Connection connection;

  Jdbc(Connection connection) {
    this.connection = connection;
  }

  final <T> Optional<T> first(String sql, Binder binder, Reader<T> reader) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      binder.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  final <T> T one(String sql, Binder binder, Reader<T> reader) {
    return first(sql, binder, reader).orElseThrow(() -> new IllegalStateException(NO_SUCH_ROW));
  }

  final <T> List<T> list(String sql, Binder binder, Reader<T> reader) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      binder.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        return list(rows, reader);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> List<T> list(ResultSet rows, Reader<T> reader) throws SQLException {
    List<T> list = new ArrayList<>();
    while (rows.next()) {
      list.add(reader.read(rows));
    }
    return list;
  }

  final boolean bool(String sql, Binder binder) {
    return one(sql, binder, rows -> rows.getBoolean(1));
  }

  final long number(String sql, Binder binder) {
    return one(sql, binder, rows -> rows.getLong(1));
  }

  final void changeOne(String sql, Binder binder) {
    if (change(sql, binder) != 1) {
      throw new IllegalStateException(NO_SUCH_ROW);
    }
  }

  final int change(String sql, Binder binder) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      binder.bind(statement);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Sends several statements at once, and reads the result of the last one, unless the first, which
   * looks for a row, has found none.
   */
  final <T> List<T> lastOf(String sql, Binder binder, Reader<T> reader) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      binder.bind(statement);
      statement.execute();
      if (!statement.getResultSet().next()) {
        throw new IllegalStateException(NO_SUCH_ROW);
      }
      ResultSet last = null;
      while (statement.getMoreResults(PreparedStatement.KEEP_CURRENT_RESULT)) {
        last = statement.getResultSet();
      }
      return list(Objects.requireNonNull(last), reader);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Several statements in a transaction, as most people write it. */
  final <T> T inTransaction(java.util.function.Supplier<T> work) {
    try {
      boolean joins = !connection.getAutoCommit();
      if (joins) {
        return work.get();
      }
      connection.setAutoCommit(false);
      try {
        T result = work.get();
        connection.commit();
        return result;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  final Array bigints(Long[] values) throws SQLException {
    return connection.createArrayOf("bigint", values);
  }

  final Array array(String type, @Nullable Object[] values) throws SQLException {
    return connection.createArrayOf(type, values);
  }

  static @Nullable Long nullable(ResultSet rows, int column) throws SQLException {
    long value = rows.getLong(column);
    return rows.wasNull() ? null : value;
  }

  static Long saved(@Nullable Long id) {
    if (id == null) {
      throw new IllegalArgumentException("not saved");
    }
    return id;
  }
}
