package dev.kinship.runtime.read;

import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.statement.Sql;

/**
 * The SQL of a path.
 *
 * @param get reads the rows, without an order
 * @param scope their default scope; empty for none
 * @param orderBy their order; empty for one row
 * @param getOrdered reads them in their default scope and order
 * @param has asks whether there are any
 * @param hasAll counts those that are given; empty for one row
 * @param count counts them; empty for one row
 * @param unique the constraints without which one row may be several; empty for many rows
 */
public record PathSql(
    Sql get,
    String scope,
    String orderBy,
    Sql getOrdered,
    Sql has,
    GivenSql hasAll,
    Sql count,
    String unique) {}
