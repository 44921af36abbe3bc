package dev.kinship.processor.generate.text;

import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A record within a type, without a body: what a key of several columns is told by.
 *
 * @param doc the lines of its comment
 * @param modifiers in their order
 * @param name its name
 * @param components its components
 */
public record KeyType(String doc, List<Modifier> modifiers, String name, List<Parameter> components)
    implements Member {

  @Override
  public void read(Names names) {
    components.forEach(each -> names.read(each.code().marked()));
  }

  @Override
  public void write(StringBuilder text, Names names) {
    Layout.comment(text, doc, Layout.MEMBER);
    text.append(Layout.MEMBER);
    Layout.modifiers(text, modifiers);
    text.append("record ").append(name);
    Code all = Code.joined(components.stream().map(Parameter::code).toList(), ", ");
    text.append('(').append(names.spelled(all.marked())).append(") {}\n");
  }
}
