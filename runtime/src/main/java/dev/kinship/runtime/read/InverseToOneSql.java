package dev.kinship.runtime.read;

import dev.kinship.runtime.row.EnsureSql;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.statement.Sql;

/**
 * The SQL of an inverse to-one end; {@code create}, {@code ensure} and {@code update} still have
 * their markers.
 */
public record InverseToOneSql(
    Sql get,
    String scope,
    Sql getScoped,
    Sql has,
    Sql count,
    GivenSql set,
    GivenSql setById,
    Sql remove,
    String create,
    EnsureSql ensure,
    String update,
    Sql destroy,
    String unique,
    String ddl) {}
