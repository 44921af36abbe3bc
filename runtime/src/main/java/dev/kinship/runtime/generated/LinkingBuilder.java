package dev.kinship.runtime.generated;

import dev.kinship.runtime.row.GivenSql;

/**
 * Describes an end with many rows that are linked and unlinked. For generated code; for one thread.
 *
 * @param <B> the builder itself
 */
public abstract class LinkingBuilder<B extends LinkingBuilder<B>> extends ManyRowsBuilder<B> {

  GivenSql set = new GivenSql("");
  GivenSql add = new GivenSql("");
  GivenSql remove = new GivenSql("");
  String create = "";

  LinkingBuilder(String name, String constant) {
    super(name, constant);
  }

  /**
   * Links the rows {@code :ids}, of which there are {@code :count}, and no others with {@code
   * :key}.
   *
   * @param sql the SQL: two statements of {@code LinkProtocol} or {@code LinkTableProtocol}
   */
  public final B set(String... sql) {
    set = new GivenSql(sql);
    return self();
  }

  /**
   * Links the rows {@code :ids}, of which there are {@code :count}, with {@code :key}.
   *
   * @param sql the SQL: one or two statements of the same
   */
  public final B add(String... sql) {
    add = new GivenSql(sql);
    return self();
  }

  /**
   * Unlinks those of the rows {@code :ids} that are linked with {@code :key}.
   *
   * @param sql the SQL: one or two statements of the same
   */
  public final B remove(String... sql) {
    remove = new GivenSql(sql);
    return self();
  }

  /**
   * Inserts a row that is linked with {@code :key}.
   *
   * @param sql the SQL, with markers
   */
  public final B create(String sql) {
    create = sql;
    return self();
  }
}
