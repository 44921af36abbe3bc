package dev.kinship.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The names of the types that generated source calls. */
final class RuntimeTypes {

  private static final String RUNTIME = "dev.kinship.runtime";
  private static final String ERROR = RUNTIME + ".error";

  static final ClassName COLUMN = ClassName.get(RUNTIME + ".query", "Column");
  static final ClassName SCOPE = ClassName.get(RUNTIME + ".query", "Scope");
  static final ClassName FETCH = ClassName.get(RUNTIME + ".query", "Fetch");
  static final ClassName TABLE = ClassName.get(RUNTIME + ".table", "Table");
  static final ClassName TABLE_QUERY = ClassName.get(RUNTIME + ".table", "TableQuery");
  static final ClassName VALUES = ClassName.get(RUNTIME + ".table", "Values");
  static final ClassName COLUMNS = ClassName.get(RUNTIME + ".generated", "Columns");
  static final ClassName TABLES = ClassName.get(RUNTIME + ".generated", "Tables");
  static final ClassName ROWS = ClassName.get(RUNTIME + ".generated", "Rows");
  static final ClassName SCOPES = ClassName.get(RUNTIME + ".generated", "Scopes");
  static final ClassName TO_ONE = ClassName.get(RUNTIME, "ToOne");
  static final ClassName TO_MANY = ClassName.get(RUNTIME, "ToMany");
  static final ClassName INVERSE_TO_ONE = ClassName.get(RUNTIME, "InverseToOne");
  static final ClassName CHANGES = ClassName.get(RUNTIME, "Changes");
  static final ClassName CREATED = ClassName.get(RUNTIME, "Created");
  static final ClassName SQL_TYPES = ClassName.get(RUNTIME + ".type", "SqlTypes");

  static final ClassName CONTRADICTION = ClassName.get(ERROR, "ContradictionException");
  static final ClassName DANGLING_KEY = ClassName.get(ERROR, "DanglingKeyException");
  static final ClassName DATABASE = ClassName.get(ERROR, "DatabaseException");
  static final ClassName NO_SUCH_ROW = ClassName.get(ERROR, "NoSuchRowException");
  static final ClassName NOT_UNIQUE = ClassName.get(ERROR, "NotUniqueException");
  static final ClassName OCCUPIED = ClassName.get(ERROR, "OccupiedException");
  static final ClassName REFUSED = ClassName.get(ERROR, "RefusedException");
  static final ClassName REQUIRED = ClassName.get(ERROR, "RequiredException");
  static final ClassName UNSAVED = ClassName.get(ERROR, "UnsavedException");

  static final ClassName ON_REPLACE = ClassName.get("dev.kinship", "OnReplace");
  static final ClassName KINSHIP_GENERATED = ClassName.get("dev.kinship", "KinshipGenerated");
  static final ClassName CHECK_RETURN_VALUE = ClassName.get("dev.kinship", "CheckReturnValue");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  static final ClassName HANDLE = ClassName.get("org.jdbi.v3.core", "Handle");
  static final ClassName ROW_MAPPER = ClassName.get("org.jdbi.v3.core.mapper", "RowMapper");
  static final ClassName QUALIFIED_TYPE =
      ClassName.get("org.jdbi.v3.core.qualifier", "QualifiedType");
  static final ClassName GENERIC_TYPE = ClassName.get("org.jdbi.v3.core.generic", "GenericType");

  private RuntimeTypes() {}

  /** What the descriptor of an association is where a table points at itself. */
  static ClassName self(ClassName descriptor) {
    return ClassName.get(RUNTIME, "Self" + descriptor.simpleName());
  }

  /** What describes an association in generated source. */
  static ClassName builder(ClassName descriptor) {
    return ClassName.get(RUNTIME + ".generated", descriptor.simpleName() + "Builder");
  }

  static ParameterizedTypeName generic(ClassName type, TypeName... arguments) {
    return ParameterizedTypeName.get(type, arguments);
  }

  static TypeName optional(TypeName type) {
    return generic(ClassName.get(Optional.class), type);
  }

  static TypeName list(TypeName type) {
    return generic(ClassName.get(List.class), type);
  }

  static TypeName collection(TypeName type) {
    return generic(ClassName.get(Collection.class), type);
  }

  static TypeName consumer(TypeName type) {
    return generic(ClassName.get(Consumer.class), type);
  }
}
