package dev.kinship.schema.entities;

import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of compiled entities, and what is in them. */
final class SampleRows {

  private final ClassLoader loader;
  private final List<DescribedEntity> entities;
  private final Handle handle;
  private final Map<String, List<Object>> rows = new HashMap<>();
  private long company;

  SampleRows(ClassLoader loader, List<DescribedEntity> entities, Handle handle) {
    this.loader = loader;
    this.entities = entities;
    this.handle = handle;
  }

  Handle handle() {
    return handle;
  }

  Class<?> type(String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  DescribedEntity entity(String type) {
    return entities.stream().filter(each -> each.type().equals(type)).findFirst().orElseThrow();
  }

  /** Whether keys begin with a company. */
  boolean haveCompanies() {
    return entities.stream().anyMatch(each -> each.table().equals("company"));
  }

  /** From now on has the rows of one company as they are then; all rows without companies. */
  void begin(long first) {
    company = first;
    rows.clear();
  }

  private List<Object> read(String type) {
    DescribedEntity entity = entity(type);
    List<Object> all = new ArrayList<>();
    for (Object row : (List<?>) call(type(entity.gateway()), null, "all", handle)) {
      if (!haveCompanies() || companyOf(entity, row) == company) {
        all.add(row);
      }
    }
    return all;
  }

  private long companyOf(DescribedEntity entity, Object row) {
    Object id = value(row, entity.table().equals("company") ? "id" : "companyId");
    return ((Number) id).longValue();
  }

  /** The rows of the other companies that there were at first. */
  List<String> ofOthers() {
    return haveCompanies() ? handle.createQuery(others()).mapTo(String.class).list() : List.of();
  }

  private String others() {
    return entities.stream()
            .map(
                each ->
                    "SELECT t::text FROM "
                        + each.table()
                        + " t WHERE "
                        + (each.table().equals("company") ? "id" : "company_id")
                        + " BETWEEN 2 AND 3")
            .collect(Collectors.joining(" UNION ALL "))
        + " ORDER BY 1";
  }

  /** The rows of an entity, read once since the beginning. */
  List<Object> of(String type) {
    return rows.computeIfAbsent(type, this::read);
  }

  /** One of them. */
  Object of(String type, int i) {
    List<Object> all = of(type);
    return all.get(i % all.size());
  }

  /** What a property holds. */
  static Object value(Object row, String property) {
    String getter = "get" + property.substring(0, 1).toUpperCase(Locale.ROOT);
    for (String name :
        List.of(
            property,
            getter + property.substring(1),
            getter.replaceFirst("get", "is") + property.substring(1))) {
      for (Method method : row.getClass().getMethods()) {
        if (method.getName().equals(name) && method.getParameterCount() == 0) {
          return invoke(method, row);
        }
      }
    }
    throw new IllegalStateException(row.getClass() + " has no " + property);
  }

  /** What the property of a column holds. */
  static Object value(DescribedEntity entity, Object row, String column) {
    return value(row, column(entity, column).property());
  }

  static DescribedColumn column(DescribedEntity entity, String column) {
    return entity.columns().stream()
        .filter(each -> each.column().equals(column))
        .findFirst()
        .orElseThrow();
  }

  static Object call(Class<?> type, @Nullable Object on, String name, Object... arguments) {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
        return invoke(method, on, arguments);
      }
    }
    throw new IllegalStateException(type + " has no " + name);
  }

  static Object invoke(Method method, @Nullable Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
