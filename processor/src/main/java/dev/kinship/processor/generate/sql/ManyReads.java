package dev.kinship.processor.generate.sql;

/**
 * What those accessors send that read many rows at the other end, whatever links them.
 *
 * @param get what a {@code Fetch} is added to
 * @param getScoped the same within the default scope
 * @param orderBy the declared order, and the key where that leaves rows equal
 * @param hasAll for rows that are given
 */
public record ManyReads(Sql get, Sql getScoped, String orderBy, Sql has, Sql hasAll, Sql count) {

  /** Builds them. */
  interface Source {

    Sql get();

    Sql getScoped();

    String orderBy();

    Sql has();

    Sql hasAll();

    Sql count();
  }

  static ManyReads of(Source sql) {
    return new ManyReads(
        sql.get(), sql.getScoped(), sql.orderBy(), sql.has(), sql.hasAll(), sql.count());
  }
}
