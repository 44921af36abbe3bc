package dev.kinship.runtime.read;

import dev.kinship.runtime.row.GivenSql;

/** The SQL of a to-many end; {@code create} still has its markers. */
public record ToManySql(
    ManyRowsSql rows, GivenSql set, GivenSql add, GivenSql remove, String create) {}
