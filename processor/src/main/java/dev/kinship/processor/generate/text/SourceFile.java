package dev.kinship.processor.generate.text;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A generated file with one type, and its text.
 *
 * @param type the type
 * @param doc the lines of its comment
 * @param annotations each has a line
 * @param declaration what stands ahead of the opening brace, such as {@code public final class
 *     PetTable}
 * @param members what stands in the type, in this order; fields first
 * @param qualified the simple names of classes that are not imported
 */
public record SourceFile(
    ClassName type,
    String doc,
    List<Code> annotations,
    Code declaration,
    List<Member> members,
    Set<String> qualified) {

  public SourceFile {
    annotations = List.copyOf(annotations);
    members = List.copyOf(members);
    qualified = Set.copyOf(qualified);
  }

  /** Its methods, in their order. */
  public List<Method> methods() {
    return members.stream().filter(Method.class::isInstance).map(Method.class::cast).toList();
  }

  /** Spells the file. The same file has the same text. */
  public String text() {
    Names names = new Names(type, nested(), qualified);
    annotations.forEach(each -> names.read(each.marked()));
    names.read(declaration.marked());
    members.forEach(each -> each.read(names));
    StringBuilder text = new StringBuilder();
    if (!type.packageName().isEmpty()) {
      text.append("package ").append(type.packageName()).append(";\n\n");
    }
    List<String> imports = names.imports().toList();
    imports.forEach(each -> text.append("import ").append(each).append(";\n"));
    if (!imports.isEmpty()) {
      text.append('\n');
    }
    Layout.comment(text, doc, "");
    annotations.forEach(each -> text.append(names.spelled(each.marked())).append('\n'));
    text.append(names.spelled(declaration.marked()));
    text.append(members.isEmpty() ? " {}\n" : " {\n");
    for (Member each : members) {
      text.append('\n');
      each.write(text, names);
    }
    return text.append(members.isEmpty() ? "" : "}\n").toString();
  }

  private Set<String> nested() {
    return members.stream()
        .filter(KeyType.class::isInstance)
        .map(each -> ((KeyType) each).name())
        .collect(Collectors.toSet());
  }
}
