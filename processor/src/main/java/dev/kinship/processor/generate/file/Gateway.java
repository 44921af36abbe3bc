package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.Parameter;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.KeyRecord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What all methods of the gateway have in common. */
public final class Gateway {

  /** The parameter that takes a key of several columns as a whole. */
  static final String KEY = "key";

  /** Where the SQL begins that has lines of its own. */
  private static final int SQL = 8;

  private final EntityShape entity;

  Gateway(EntityShape entity) {
    this.entity = entity;
  }

  Method.Builder method(String name, Javadoc doc) {
    return Method.builder(name)
        .addJavadoc(doc.build())
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC));
  }

  Method.Builder onHandle(String name, Javadoc doc) {
    return method(name, doc).addParameter(RuntimeTypes.HANDLE, "handle");
  }

  /** What follows the handle where a key of several columns is given as a whole. */
  String partsOf(KeyRecord key, String... more) {
    Stream<String> parts = key.components().stream().map(each -> KEY + "." + each + "()");
    return Stream.of(Stream.of("handle"), parts, Stream.of(more))
        .flatMap(each -> each)
        .collect(Collectors.joining(", "));
  }

  /** One parameter for each column of the key. */
  List<Parameter> keyParameters() {
    List<String> names = entity.keyParameters();
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Parameter(entity.key().get(i).parameterType(), names.get(i)))
        .toList();
  }

  /** What is handed on of these: a lone array must not pass for all of them. */
  List<String> keyArguments() {
    List<String> names = entity.keyParameters();
    boolean isArray =
        names.size() == 1
            && entity.key().get(0).parameterType() instanceof ArrayTypeName array
            && !array.componentType().isPrimitive();
    return isArray ? List.of("(Object) " + names.get(0)) : names;
  }

  /** The parameter that takes the values to write. */
  Parameter values() {
    TypeName values = RuntimeTypes.consumer(entity.generated().values());
    return new Parameter(values, "values");
  }

  /** What is handed on of it. */
  String given() {
    return entity.generated().values().simpleName() + ".of(values)";
  }

  Code call(String method, Sql sql, String... more) {
    return call(method, entity.constants().table(), sql, more);
  }

  /** With the key that is asked for. */
  Code keyed(String method, String constant, Sql sql, String... more) {
    return call(method, entity.constants().table() + ", " + constant, sql, more);
  }

  /** Of what does not fit into one line, the SQL begins the next. */
  private static Code call(String method, String first, Sql sql, String... more) {
    Code start = Code.of("$T.$L(handle, $L,", RuntimeTypes.ROWS, method, first);
    Code text = sql.literal().indented(4);
    String rest = rest(more);
    String last = text.marked().substring(text.marked().lastIndexOf('\n') + 1);
    boolean fits = SQL + last.length() + rest.length() + ");".length() <= Layout.WIDTH;
    if (fits && text.isOneLine()) {
      return Code.of("$L $Z$L$L)", start, text, rest);
    }
    String behind = fits || more.length == 0 ? rest : ",\n    " + String.join(", ", more);
    return Code.of("$L\n    $L$L)", start, text, behind);
  }

  /** A call with a text that is a constant. */
  Code call(String method, String constant, String... more) {
    return Code.of(
        "$T.$L($Zhandle, $L, $L$L)",
        RuntimeTypes.ROWS,
        method,
        entity.constants().table(),
        constant,
        rest(more));
  }

  private static String rest(String... more) {
    return more.length == 0 ? "" : ", " + String.join(", ", more);
  }
}
