package dev.kinship.processor.generate.text;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The names of the types that generated source calls. */
public final class RuntimeTypes {

  private static final String RUNTIME = "dev.kinship.runtime";
  private static final String ERROR = RUNTIME + ".error";

  public static final ClassName COLUMN = ClassName.get(RUNTIME + ".query", "Column");
  public static final ClassName TEXT_COLUMN = ClassName.get(RUNTIME + ".query", "TextColumn");
  public static final ClassName SCOPE = ClassName.get(RUNTIME + ".query", "Scope");
  public static final ClassName CONDITION = ClassName.get(RUNTIME + ".query", "Condition");
  public static final ClassName FETCH = ClassName.get(RUNTIME + ".query", "Fetch");
  public static final ClassName TABLE = ClassName.get(RUNTIME + ".table", "Table");
  public static final ClassName TABLE_QUERY = ClassName.get(RUNTIME + ".table", "TableQuery");
  public static final ClassName VALUES = ClassName.get(RUNTIME + ".table", "Values");
  public static final ClassName COLUMNS = ClassName.get(RUNTIME + ".generated", "Columns");
  public static final ClassName KEYS = ClassName.get(RUNTIME + ".generated", "Keys");
  public static final ClassName COMPOSITE_KEY = ClassName.get(RUNTIME + ".query", "CompositeKey");
  public static final ClassName TABLES = ClassName.get(RUNTIME + ".generated", "Tables");
  public static final ClassName ROWS = ClassName.get(RUNTIME + ".generated", "Rows");
  public static final ClassName UPSERTS = ClassName.get(RUNTIME + ".generated", "Upserts");
  public static final ClassName KEY = ClassName.get(RUNTIME + ".query", "Key");
  public static final ClassName BULK_ROWS = ClassName.get(RUNTIME + ".generated", "BulkRows");
  public static final ClassName SCOPES = ClassName.get(RUNTIME + ".generated", "Scopes");
  public static final ClassName TO_ONE = ClassName.get(RUNTIME, "ToOne");
  public static final ClassName TO_MANY = ClassName.get(RUNTIME, "ToMany");
  public static final ClassName INVERSE_TO_ONE = ClassName.get(RUNTIME, "InverseToOne");
  public static final ClassName MANY_TO_MANY = ClassName.get(RUNTIME, "ManyToMany");
  public static final ClassName LINKED_MANY_TO_MANY = ClassName.get(RUNTIME, "LinkedManyToMany");
  public static final ClassName PATH_TO_ONE = ClassName.get(RUNTIME, "PathToOne");
  public static final ClassName PATH_TO_MANY = ClassName.get(RUNTIME, "PathToMany");
  public static final ClassName PATH_BUILDER = ClassName.get(RUNTIME + ".generated", "PathBuilder");
  public static final ClassName LINKED = ClassName.get(RUNTIME, "Linked");
  public static final ClassName DELETED = ClassName.get(RUNTIME, "Deleted");
  public static final ClassName DEPENDENTS = ClassName.get(RUNTIME, "Dependents");
  public static final ClassName CHANGES = ClassName.get(RUNTIME, "Changes");
  public static final ClassName CREATED = ClassName.get(RUNTIME, "Created");
  public static final ClassName SQL_TYPES = ClassName.get(RUNTIME + ".type", "SqlTypes");

  public static final ClassName CONTRADICTION = ClassName.get(ERROR, "ContradictionException");
  public static final ClassName DANGLING_KEY = ClassName.get(ERROR, "DanglingKeyException");
  public static final ClassName DATABASE = ClassName.get(ERROR, "DatabaseException");
  public static final ClassName NO_SUCH_ROW = ClassName.get(ERROR, "NoSuchRowException");
  public static final ClassName STALE_ROW = ClassName.get(ERROR, "StaleRowException");
  public static final ClassName NOT_UNIQUE = ClassName.get(ERROR, "NotUniqueException");
  public static final ClassName OCCUPIED = ClassName.get(ERROR, "OccupiedException");
  public static final ClassName REFUSED = ClassName.get(ERROR, "RefusedException");
  public static final ClassName REQUIRED = ClassName.get(ERROR, "RequiredException");
  public static final ClassName UNSAVED = ClassName.get(ERROR, "UnsavedException");

  public static final ClassName ON_REPLACE = ClassName.get("dev.kinship", "OnReplace");
  public static final ClassName KINSHIP_GENERATED =
      ClassName.get("dev.kinship", "KinshipGenerated");
  public static final ClassName CHECK_RETURN_VALUE =
      ClassName.get("dev.kinship", "CheckReturnValue");
  public static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  public static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");
  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  public static final ClassName HANDLE = ClassName.get("org.jdbi.v3.core", "Handle");
  public static final ClassName ROW_MAPPER = ClassName.get("org.jdbi.v3.core.mapper", "RowMapper");
  public static final ClassName QUALIFIED_TYPE =
      ClassName.get("org.jdbi.v3.core.qualifier", "QualifiedType");
  public static final ClassName GENERIC_TYPE =
      ClassName.get("org.jdbi.v3.core.generic", "GenericType");

  private RuntimeTypes() {}

  /** What the descriptor of an association is where a table points at itself. */
  public static ClassName self(ClassName descriptor) {
    return ClassName.get(RUNTIME, "Self" + descriptor.simpleName());
  }

  /** What describes an association in generated source. */
  public static ClassName builder(ClassName descriptor) {
    return ClassName.get(RUNTIME + ".generated", descriptor.simpleName() + "Builder");
  }

  public static ParameterizedTypeName generic(ClassName type, TypeName... arguments) {
    return ParameterizedTypeName.get(type, arguments);
  }

  public static TypeName optional(TypeName type) {
    return generic(ClassName.get(Optional.class), type);
  }

  public static TypeName list(TypeName type) {
    return generic(ClassName.get(List.class), type);
  }

  public static TypeName collection(TypeName type) {
    return generic(ClassName.get(Collection.class), type);
  }

  public static TypeName consumer(TypeName type) {
    return generic(ClassName.get(Consumer.class), type);
  }
}
