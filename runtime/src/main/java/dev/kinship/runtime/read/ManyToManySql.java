package dev.kinship.runtime.read;

import dev.kinship.runtime.row.GivenSql;

/** The SQL of an end of a many-to-many association; {@code create} still has its markers. */
public record ManyToManySql(
    ManyRowsSql rows,
    GivenSql set,
    GivenSql add,
    GivenSql remove,
    String create,
    String unique,
    String ddl) {}
