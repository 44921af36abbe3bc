package dev.kinship.runtime.read;

import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How many rows hold the keys of the rows of an inverse end, or whether any do. */
public abstract class CountQuestion<T, E, V> extends BulkQuestion<T, V> {

  private final OtherEnd<T, E> end;
  private final String select;
  private final String count;
  private final String scope;
  private final String bulkCall;
  private final BiFunction<Handle, T, V> alone;

  private CountQuestion(
      OtherEnd<T, E> end,
      String select,
      String count,
      String scope,
      String bulkCall,
      BiFunction<Handle, T, V> alone) {
    super(end.name(), end.constant());
    this.end = end;
    this.select = select;
    this.count = count;
    this.scope = scope;
    this.bulkCall = bulkCall;
    this.alone = alone;
  }

  /** Counts them. */
  public static <T, E> CountQuestion<T, E, Long> count(
      OtherEnd<T, E> end, String scope, BiFunction<Handle, T, Long> alone) {
    return new CountQuestion<>(end, "", ", count(*)", scope, "count(handle, rows)", alone) {
      @Override
      Long result(ResultSet rows, int position) throws SQLException {
        return rows.getLong(position);
      }

      @Override
      Long none() {
        return 0L;
      }
    };
  }

  /** Asks whether there are any. */
  public static <T, E> CountQuestion<T, E, Boolean> has(
      OtherEnd<T, E> end, String scope, BiFunction<Handle, T, Boolean> alone) {
    return new CountQuestion<>(end, "DISTINCT ", "", scope, "has(handle, rows)", alone) {
      @Override
      Boolean result(ResultSet rows, int position) {
        return true;
      }

      @Override
      Boolean none() {
        return false;
      }
    };
  }

  abstract V result(ResultSet rows, int position) throws SQLException;

  abstract V none();

  @Override
  public Kind<T> kind() {
    return end.table();
  }

  @Override
  public @Nullable Object key(T row) {
    return end.identityOf(row);
  }

  @Override
  public V withoutKey(T row) {
    if (end.isNowhere(row)) {
      return none();
    }
    throw end.unsaved(row);
  }

  @Override
  public V alone(Handle handle, T row) {
    return alone.apply(handle, row);
  }

  @Override
  public @Nullable Map<Object, @Nullable V> together(Handle handle, List<Object> keys, int most) {
    KeyBatch asked = end.batch(handle, keys);
    if (!asked.fitArrays()) {
      return null;
    }
    Sql sql =
        end.table()
            .text(
                "SELECT "
                    + select
                    + asked.selected("")
                    + count
                    + " FROM "
                    + end.from(asked)
                    + withinScope(scope)
                    + (count.isEmpty() ? "" : " GROUP BY " + asked.selected("")));
    Results.Reader<Map<Object, @Nullable V>> reader =
        results -> {
          Map<Object, @Nullable V> found = new HashMap<>(asked.capacity());
          ResultSet rows = results.rows();
          KeyRow row = new KeyRow(rows, results.context());
          while (rows.next()) {
            found.put(asked.read(row, 1), result(rows, asked.width() + 1));
          }
          return found;
        };
    Map<Object, @Nullable V> found =
        RoundTrip.read(handle, subject(), sql, asked.parameters(), asked.types(), reader);
    return asked.complete(found, this::none);
  }

  @Override
  public String bulkCall() {
    return bulkCall;
  }
}
