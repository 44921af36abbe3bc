package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.sql.Sql;
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

  private final EntityShape entity;

  Gateway(EntityShape entity) {
    this.entity = entity;
  }

  MethodSpec.Builder method(String name, Javadoc doc) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(doc.build())
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC));
  }

  MethodSpec.Builder onHandle(String name, Javadoc doc) {
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
  List<ParameterSpec> keyParameters() {
    List<String> names = entity.keyParameters();
    return IntStream.range(0, names.size())
        .mapToObj(
            i -> ParameterSpec.builder(entity.key().get(i).parameterType(), names.get(i)).build())
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
  ParameterSpec values() {
    TypeName values = RuntimeTypes.consumer(entity.generated().values());
    return ParameterSpec.builder(values, "values").build();
  }

  /** What is handed on of it. */
  String given() {
    return entity.generated().values().simpleName() + ".of(values)";
  }

  /** A call with SQL in it: in one line where that is short, else an argument a line. */
  CodeBlock call(String method, CodeBlock sql, boolean fits, String... more) {
    return call(method, entity.constants().table(), sql, fits, more);
  }

  private static CodeBlock call(
      String method, String first, CodeBlock sql, boolean fits, String... more) {
    String rest = more.length == 0 ? "" : String.join(", ", more);
    if (fits) {
      String arguments = rest.isEmpty() ? "" : ", " + rest;
      return CodeBlock.of(
          "$T.$L($Zhandle, $L, $L$L)", RuntimeTypes.ROWS, method, first, sql, arguments);
    }
    String arguments = more.length == 0 ? "" : ",\n" + String.join(",\n", more);
    String lines = first.replace(", ", ",\n");
    return CodeBlock.of(
        "$T.$L(\nhandle,\n$L,\n$L$L)", RuntimeTypes.ROWS, method, lines, sql, arguments);
  }

  CodeBlock call(String method, Sql sql, String... more) {
    return call(method, entity.constants().table(), sql, more);
  }

  /** With the key that is asked for. */
  CodeBlock keyed(String method, String constant, Sql sql, String... more) {
    String first = entity.constants().table() + ", " + constant;
    return call(method, first, sql, more);
  }

  private static CodeBlock call(String method, String first, Sql sql, String... more) {
    int rest = first.length() + String.join(", ", more).length();
    boolean fits = sql.isShort() && sql.text().length() + rest < 74;
    return call(method, first, sql.literal(), fits, more);
  }

  CodeBlock call(String method, String constant, String... more) {
    return call(method, CodeBlock.of("$L", constant), true, more);
  }
}
