package dev.kinship.processor.generate.file;

import dev.kinship.processor.generate.docs.Deprecations;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ManyToMany;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What all accessors have in common. */
public final class Accessor {

  private Accessor() {}

  /** An accessor in whose signature the other entity stands. */
  static Method.Builder of(Association end, String name, Javadoc doc) {
    return of(end, name, doc, true);
  }

  static Method.Builder of(Association end, String name, Javadoc doc, boolean namesOtherEntity) {
    return of(name, doc, end, Deprecations.onAccessor(end, namesOtherEntity));
  }

  /** An accessor in whose signature the other entity and that of the links stand. */
  static Method.Builder ofLinks(ManyToMany end, String name, Javadoc doc) {
    return of(name, doc, end, Deprecations.onLinkAccessor(end));
  }

  private static Method.Builder of(
      String name, Javadoc doc, Association end, List<Code> annotations) {
    return Method.builder(name)
        .addJavadoc(Deprecations.explained(doc, end).build())
        .addAnnotations(annotations)
        .addModifiers(Modifier.DEFAULT);
  }

  /** A call with the handle, this entity, and perhaps one thing more. */
  static Code call(Association end, String method, String argument) {
    String more = argument.isEmpty() ? "" : ", " + argument;
    return Code.of("return $L.$L(handle, self()$L)", descriptor(end), method, more);
  }

  /** A call with the handle, this entity, and the own key of a row, told by its record. */
  static Code callWithKey(Association end, String method, EntityShape row, String key) {
    return Code.of(
        "return $L.$L($Zhandle, self(), $T.$L, $L)",
        descriptor(end),
        method,
        row.generated().table(),
        row.constants().key(row.keyRecord().orElseThrow().name()),
        key);
  }

  /** A call with the handle, this entity, and values for the other. */
  static Code callWithValues(Association end, String method, String values) {
    return Code.of(
        "return $L.$L($Zhandle, self(), $T.of($L))",
        descriptor(end),
        method,
        end.there().generated().values(),
        values);
  }

  /** The constant that the accessors call, such as {@code PetTable.OWNER}. */
  static Code descriptor(Association end) {
    return Code.of("$T.$L", end.here().generated().table(), end.constant());
  }
}
