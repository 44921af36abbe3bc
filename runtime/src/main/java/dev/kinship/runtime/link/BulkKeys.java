package dev.kinship.runtime.link;

import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.statement.KeyValues;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of a write for many targets: arrays of the rows' own keys, of the key that each row is
 * about, and of these keys, each once. A column in which all keys agree is given as a single value,
 * too.
 *
 * @param rows the own keys of the rows
 * @param target what the keys refer to
 * @param ofEach the key that each row is about
 * @param keys the keys, each once
 */
record BulkKeys<K>(GivenKeys rows, KeyColumns<?, K> target, List<K> ofEach, List<K> keys) {

  private KeyValues values(List<K> some) {
    return new KeyValues(target.size(), some.stream().map(target::values).toList());
  }

  /** The places of the columns in which all keys agree. */
  Set<Integer> agreed() {
    KeyValues all = values(keys);
    Set<Integer> agreed = new TreeSet<>();
    for (int i = 0; i < target.size(); i++) {
      if (all.agreeIn(i)) {
        agreed.add(i);
      }
    }
    return agreed;
  }

  Parameters parameters() {
    List<SqlType<?>> types = new ArrayList<>(target.types());
    types.addAll(target.types());
    List<List<?>> arrays = new ArrayList<>();
    for (KeyValues each : List.of(values(ofEach), values(keys))) {
      for (int i = 0; i < target.size(); i++) {
        arrays.add(each.column(i));
      }
    }
    Parameters parameters = rows.addTo(new Parameters(), types, arrays);
    return target.addTo(parameters, keys.get(0));
  }
}
