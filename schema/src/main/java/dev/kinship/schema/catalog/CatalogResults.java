package dev.kinship.schema.catalog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of {@link CatalogSql}, one after the other: all of them come with one round trip, or
 * each has its own.
 */
final class CatalogResults implements AutoCloseable {

  private final Connection connection;
  private final WantedTables wanted;
  private final Deque<List<String>> texts = new ArrayDeque<>();
  private @Nullable PreparedStatement statement;

  CatalogResults(Connection connection, WantedTables wanted, boolean apart) {
    this.connection = connection;
    this.wanted = wanted;
    if (apart) {
      CatalogSql.ALL.forEach(each -> texts.add(List.of(each)));
    } else {
      texts.add(CatalogSql.ALL);
    }
  }

  /** The rows of the next statement. */
  ResultSet next() throws SQLException {
    PreparedStatement current = statement;
    if (current == null || !texts.isEmpty()) {
      close();
      current = run(texts.remove());
    } else {
      current.getMoreResults();
    }
    return current.getResultSet();
  }

  private PreparedStatement run(List<String> together) throws SQLException {
    PreparedStatement made = connection.prepareStatement(String.join(";\n", together));
    statement = made;
    Array schemas = connection.createArrayOf("text", wanted.schemas().toArray());
    Collection<String> named = wanted.names();
    Array names = named == null ? null : connection.createArrayOf("text", named.toArray());
    for (int i = 0; i < together.size(); i++) {
      made.setArray(3 * i + 1, schemas);
      made.setBoolean(3 * i + 2, wanted.searchPath());
      made.setArray(3 * i + 3, names);
    }
    made.execute();
    return made;
  }

  @Override
  public void close() throws SQLException {
    if (statement != null) {
      statement.close();
    }
  }
}
