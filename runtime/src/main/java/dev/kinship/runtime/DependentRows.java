package dev.kinship.runtime;

import dev.kinship.runtime.statement.KeyNames;
import dev.kinship.sql.Stamps;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows that depend on another one by an association.
 *
 * @param name the association
 * @param here what their keys refer to
 * @param there their keys
 * @param stamps what each change of one of them also writes
 * @param cleared the columns that become null, in SQL; null where the rows are deleted
 * @param nested the rows that depend on them
 */
record DependentRows(
    String name,
    Supplier<KeyNames> here,
    Supplier<KeyNames> there,
    Supplier<Stamps> stamps,
    @Nullable List<String> cleared,
    List<DependentRows> nested) {}
