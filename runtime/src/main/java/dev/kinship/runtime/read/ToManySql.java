package dev.kinship.runtime.read;

import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.statement.Sql;

/** The SQL of a to-many end; {@code create} still has its markers. */
public record ToManySql(
    Sql get,
    String scope,
    String orderBy,
    Sql getOrdered,
    Sql has,
    GivenSql hasAll,
    Sql count,
    GivenSql set,
    GivenSql add,
    GivenSql remove,
    String create) {}
