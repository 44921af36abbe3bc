package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.sql.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table whose rows are told apart by their keys, and their states by a version. */
public class KeyedTable<E> extends TableShape<E> {

  private final @Nullable Column<E, ?> version;

  KeyedTable(
      Class<E> entity,
      String name,
      String gateway,
      String accessors,
      List<Column<E, ?>> columns,
      List<Column<E, ?>> key,
      Stamps stamps,
      @Nullable Column<E, ?> version) {
    super(entity, name, gateway, accessors, columns, key, stamps);
    this.version = version;
  }

  /** The values of an entity's key. */
  public final @Nullable Object[] keyOf(E given) {
    @Nullable Object[] values = new @Nullable Object[key().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = key().get(i).of(given);
    }
    return values;
  }

  /** The values of an entity's key, none of them null. */
  public final Object[] savedKey(String subject, E given) {
    Object[] values = new Object[key().size()];
    for (int i = 0; i < values.length; i++) {
      Object value = key().get(i).of(given);
      if (value == null) {
        throw KeyMessages.unsaved(subject, this, key().get(i));
      }
      values[i] = value;
    }
    return values;
  }

  /**
   * What tells a row from the others: {@link Identity} of its key's value, or a list of them where
   * it has several.
   */
  public final Object identity(String subject, E given) {
    Object identity = Identity.of(key(), given);
    return identity == null ? Identity.ofKey(key(), savedKey(subject, given)) : identity;
  }

  /** What tells a row from the others; null where it has no key yet. */
  public final @Nullable Object identityOf(E row) {
    return Identity.of(key(), row);
  }

  /** The column that tells a row's versions apart; null if there is none. */
  public final @Nullable Column<E, ?> version() {
    return version;
  }

  /** The version of an instance that is to be compared with its row; null if there is none. */
  public final @Nullable Object versionOf(String subject, E given) {
    if (version == null) {
      return null;
    }
    Object value = version.of(given);
    if (value == null) {
      throw KeyMessages.unsaved(subject, this, version);
    }
    return value;
  }

  /** Gives the version of an instance as {@code :version}, where the table has one. */
  public final Parameters addVersion(Parameters parameters, String subject, E given) {
    Object value = versionOf(subject, given);
    return version == null || value == null
        ? parameters
        : parameters.version(version.type(), value);
  }

  /** The keys of rows, with their versions where the table has one. */
  public final GivenKeys keys(String subject, Map<Object, E> rows) {
    GivenKeys keys = new GivenKeys(key(), rows.keySet());
    if (version == null) {
      return keys;
    }
    List<Object> versions = new ArrayList<>(rows.size());
    rows.values().forEach(each -> versions.add(versionOf(subject, each)));
    return keys.withVersions(version, versions);
  }
}
