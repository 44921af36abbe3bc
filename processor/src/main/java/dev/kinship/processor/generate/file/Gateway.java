package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** What all methods of the gateway have in common. */
public final class Gateway {

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

  /**
   * A call on the table with SQL in it: in one line where that is short, else an argument a line.
   */
  CodeBlock call(String method, CodeBlock sql, boolean fits, String... more) {
    String table = entity.constants().table();
    String rest = more.length == 0 ? "" : String.join(", ", more);
    if (fits) {
      String arguments = rest.isEmpty() ? "" : ", " + rest;
      return CodeBlock.of("$L.$L($Zhandle, $L$L)", table, method, sql, arguments);
    }
    String arguments = more.length == 0 ? "" : ",\n" + String.join(",\n", more);
    return CodeBlock.of("$L.$L(\nhandle,\n$L$L)", table, method, sql, arguments);
  }

  CodeBlock call(String method, Sql sql, String... more) {
    int rest = String.join(", ", more).length();
    return call(method, sql.literal(), sql.isShort() && sql.text().length() + rest < 78, more);
  }

  CodeBlock call(String method, String constant, String... more) {
    return call(method, CodeBlock.of("$L", constant), true, more);
  }
}
