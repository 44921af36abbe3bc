package dev.kinship.processor.generate.text;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A constant.
 *
 * @param doc the lines of its comment; empty for none
 * @param annotations each has a line
 * @param modifiers in their order
 * @param type its type
 * @param name its name
 * @param initializer what it is made by: below the name if that is longer than the line
 */
public record Field(
    String doc,
    List<Code> annotations,
    List<Modifier> modifiers,
    Code type,
    String name,
    Code initializer)
    implements Member {

  /** Where an initializer on a line of its own begins. */
  static final int BELOW = 6;

  private static final String INDENT = " ".repeat(BELOW);

  public static Builder builder(TypeName type, String name) {
    return new Builder(Code.type(type), name);
  }

  @Override
  public void read(Names names) {
    annotations.forEach(each -> names.read(each.marked()));
    names.read(type.marked());
    names.read(initializer.marked());
  }

  @Override
  public void write(StringBuilder text, Names names) {
    Layout.comment(text, doc, Layout.MEMBER);
    Layout.annotations(text, annotations, names);
    int begin = text.length();
    text.append(Layout.MEMBER);
    Layout.modifiers(text, modifiers);
    names.spell(text, type.marked());
    text.append(' ').append(name).append(" =");
    int length = text.length() - begin;
    String value = names.spelled(initializer.marked());
    if (initializer.isOneLine() && length + value.length() + 2 <= Layout.WIDTH) {
      text.append(' ').append(value);
    } else {
      text.append('\n').append(INDENT);
      Code.indent(text, value, INDENT);
    }
    text.append(";\n");
  }

  /** Collects what a field is made of. */
  public static final class Builder {

    private final Code type;
    private final String name;
    private final List<Code> annotations = new ArrayList<>();
    private List<Modifier> modifiers = List.of();
    private String doc = "";

    private Builder(Code type, String name) {
      this.type = type;
      this.name = name;
    }

    public Builder addJavadoc(String lines) {
      doc = lines;
      return this;
    }

    public Builder addAnnotations(List<Code> more) {
      annotations.addAll(more);
      return this;
    }

    public Builder addModifiers(Modifier... all) {
      modifiers = List.of(all);
      return this;
    }

    public Field initializer(Code initializer) {
      return new Field(doc, List.copyOf(annotations), modifiers, type, name, initializer);
    }
  }
}
