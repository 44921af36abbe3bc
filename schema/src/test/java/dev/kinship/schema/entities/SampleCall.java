package dev.kinship.schema.entities;

import dev.kinship.runtime.Association;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedAssociation;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.schema.registry.DescribedEntity.End;
import dev.kinship.schema.registry.DescribedStatements;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A call of a generated method, with arguments out of sample rows.
 *
 * @param name the method, for messages
 * @param attempts with how many rows it can be tried
 * @param attempt what is called with one of them
 */
record SampleCall(String name, int attempts, IntFunction<Supplier<Object>> attempt) {

  private static final int ATTEMPTS = 9;
  private static final AtomicInteger FRESH = new AtomicInteger(1000);

  /** Reads the rows that the call needs, so that only the call itself is measured. */
  Supplier<Object> prepare(int i) {
    return attempt.apply(i);
  }

  /** All calls of an entity's accessors that send something, and of its associations' loads. */
  static List<SampleCall> all(SampleRows rows, DescribedEntity entity) {
    Map<String, Optional<DescribedAssociation>> ends = new TreeMap<>();
    entity.associations().forEach(each -> add(ends, each.statements(), Optional.of(each)));
    entity.manyToMany().forEach(each -> add(ends, each.statements(), Optional.empty()));
    List<SampleCall> calls = new ArrayList<>();
    Class<?> accessors = rows.type(entity.type() + "Associations");
    for (Method method : accessors.getMethods()) {
      boolean sends = List.of(method.getParameterTypes()).contains(Handle.class);
      if (sends && !method.isSynthetic()) {
        if (!ends.containsKey(method.getName())) {
          throw new IllegalStateException(method + " is not described");
        }
        calls.add(new Accessor(rows, entity, method, ends.get(method.getName())).call());
      }
    }
    Set<String> generated =
        List.of(accessors.getMethods()).stream().map(Method::getName).collect(Collectors.toSet());
    if (!generated.containsAll(ends.keySet())) {
      throw new IllegalStateException(ends.keySet() + " are described, and not all are generated");
    }
    for (Field field : rows.type(entity.gateway()).getFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && Association.class.isAssignableFrom(field.getType())) {
        calls.add(load(rows, entity, field));
      }
    }
    return calls;
  }

  private static void add(
      Map<String, Optional<DescribedAssociation>> ends,
      List<DescribedStatements> statements,
      Optional<DescribedAssociation> end) {
    statements.forEach(each -> ends.put(each.accessor(), end));
  }

  @SuppressWarnings("unchecked") // of the gateway's own entity
  private static SampleCall load(SampleRows rows, DescribedEntity entity, Field field) {
    return new SampleCall(
        entity.name() + "." + field.getName() + ".load",
        1,
        i -> {
          List<Object> all = rows.of(entity.type());
          return () -> {
            try {
              return ((Association<Object, Object>) field.get(null)).load(rows.handle(), all);
            } catch (IllegalAccessException e) {
              throw new IllegalStateException(e);
            }
          };
        });
  }

  /** An accessor of an end; of a many-to-many one where there is no key. */
  private record Accessor(
      SampleRows rows, DescribedEntity here, Method method, Optional<DescribedAssociation> end) {

    SampleCall call() {
      return new SampleCall(
          here.name() + "." + method.getName(),
          ATTEMPTS,
          i -> {
            Object row = rows.of(here.type(), i);
            Class<?>[] types = method.getParameterTypes();
            Object[] arguments = new Object[types.length];
            for (int p = 0; p < types.length; p++) {
              arguments[p] = argument(types[p], p, row, i / 3 + i);
            }
            return () -> SampleRows.invoke(method, row, arguments);
          });
    }

    private Object argument(Class<?> type, int place, Object row, int i) {
      if (type == Handle.class) {
        return rows.handle();
      }
      if (type == Fetch.class) {
        return Fetch.all();
      }
      if (type == Consumer.class) {
        return place == 1 ? values(i) : (Consumer<Object>) each -> {};
      }
      if (type == Collection.class) {
        return rows.of(there().type());
      }
      if (type.isArray()) {
        List<Object> all = rows.of(there().type());
        return all.toArray((Object[]) Array.newInstance(type.getComponentType(), all.size()));
      }
      return type == rows.type(there().type()) ? rows.of(there().type(), i) : key(row, i);
    }

    private DescribedEntity there() {
      if (end.isPresent()) {
        return rows.entity(end.get().other());
      }
      return here.manyToMany().stream()
          .filter(
              each ->
                  each.statements().stream()
                      .anyMatch(one -> one.accessor().equals(method.getName())))
          .map(each -> rows.entity(each.other()))
          .findFirst()
          .orElseThrow();
    }

    /** The last column of the key is the one that is its own. */
    private Object key(Object row, int i) {
      DescribedAssociation known = end.orElseThrow();
      if (known.end() == End.OWNING) {
        List<String> columns = known.key().columns();
        return SampleRows.value(here, row, columns.get(columns.size() - 1));
      }
      List<DescribedColumn> own = there().columns().stream().filter(DescribedColumn::key).toList();
      return SampleRows.value(rows.of(there().type(), i), own.get(own.size() - 1).property());
    }

    private Consumer<Object> values(int i) {
      boolean isNew = !method.getName().startsWith("update");
      DescribedEntity made = there();
      Object template = rows.of(made.type(), i);
      Map<String, Object> given = new TreeMap<>();
      for (DescribedColumn each : made.columns()) {
        if (each.isGiven() && !each.nullable() && isGiven(made, each, isNew)) {
          given.put(each.property(), value(made, each, template, i));
        }
      }
      return values ->
          given.forEach(
              (property, value) -> SampleRows.call(values.getClass(), values, property, value));
    }

    private boolean isGiven(DescribedEntity made, DescribedColumn column, boolean isNew) {
      boolean isLink =
          end.isPresent()
              && end.get().end() != End.OWNING
              && end.get().key().columns().contains(column.column());
      boolean isReferenced =
          end.isPresent() && end.get().key().references().contains(column.column());
      boolean isPlain = !column.key() && !isReferenced && foreign(made, column).isEmpty();
      return !isLink && (isNew || isPlain);
    }

    private Object value(DescribedEntity made, DescribedColumn column, Object template, int i) {
      Optional<DescribedAssociation> foreign = foreign(made, column);
      if (foreign.isPresent()) {
        int place = foreign.get().key().columns().indexOf(column.column());
        DescribedEntity target = rows.entity(foreign.get().other());
        return SampleRows.value(
            target, rows.of(target.type(), i), foreign.get().key().references().get(place));
      }
      Object value = SampleRows.value(template, column.property());
      if (value instanceof String text) {
        return "n" + FRESH.incrementAndGet() + text;
      }
      return column.key() && value instanceof Long ? (long) FRESH.incrementAndGet() : value;
    }

    /** The key that a column belongs to: that of fewest columns, where it is a part of several. */
    private static Optional<DescribedAssociation> foreign(
        DescribedEntity made, DescribedColumn column) {
      return made.associations().stream()
          .filter(each -> each.end() == End.OWNING)
          .filter(each -> each.key().columns().contains(column.column()))
          .min(Comparator.comparingInt(each -> each.key().columns().size()));
    }
  }
}
