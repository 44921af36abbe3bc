package dev.kinship.runtime;

import dev.kinship.runtime.statement.Sql;
import java.util.List;

/** Three statements for one round trip, of which the middle one has markers. */
record SqlParts(String before, String middle, String behind) {

  Sql with(Table<?> table, Values<?> values) {
    return Sql.pipeline(
        List.of(
            table.text(before), table.template(middle).with(values.given()), table.text(behind)));
  }
}
