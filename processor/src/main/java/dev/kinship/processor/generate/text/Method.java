package dev.kinship.processor.generate.text;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A method, or a constructor.
 *
 * @param doc the lines of its comment; empty for none
 * @param annotations each has a line
 * @param modifiers in their order
 * @param returnType what it returns; null for a constructor
 * @param result the same as it stands ahead of the name; nothing for a constructor
 * @param name its name, or that of its class
 * @param parameters what it takes
 * @param varargs whether the last parameter is an array that may be given element by element
 * @param statement what it does, without the semicolon; null for nothing
 */
public record Method(
    String doc,
    List<Code> annotations,
    List<Modifier> modifiers,
    @Nullable TypeName returnType,
    Code result,
    String name,
    List<Parameter> parameters,
    boolean varargs,
    @Nullable Code statement)
    implements Member {

  private static final String BODY = "    ";
  private static final String BREAK = String.valueOf(Code.BREAK);

  /**
   * Where the parameters begin that do not fit behind the name, and what is left of a statement.
   */
  private static final String PARAMETERS = "      ";

  private static final String CONTINUED = "        ";

  public static Builder builder(String name) {
    return new Builder(name, TypeName.VOID);
  }

  public static Builder constructor(String name) {
    return new Builder(name, null);
  }

  @Override
  public void read(Names names) {
    annotations.forEach(each -> names.read(each.marked()));
    names.read(result.marked());
    parameters.forEach(each -> names.read(each.code().marked()));
    if (statement != null) {
      names.read(statement.marked());
    }
  }

  @Override
  public void write(StringBuilder text, Names names) {
    Layout.comment(text, doc, Layout.MEMBER);
    Layout.annotations(text, annotations, names);
    int begin = text.length();
    text.append(Layout.MEMBER);
    Layout.modifiers(text, modifiers);
    names.spell(text, result.marked());
    text.append(name).append('(');
    int inside = text.length();
    parameters(text, names);
    text.append(") {");
    boolean headFits = text.length() - begin <= Layout.WIDTH;
    String body = statement == null ? "" : names.spelled(statement.marked());
    String unbroken = body.indexOf(Code.BREAK) < 0 ? body : body.replace(BREAK, "");
    boolean oneLine = unbroken.indexOf('\n') < 0;
    int around = statement == null ? "}".length() : " ; }".length();
    if (oneLine && text.length() - begin + unbroken.length() + around <= Layout.WIDTH) {
      if (statement != null) {
        text.append(' ').append(unbroken).append("; ");
      }
      text.append("}\n");
      return;
    }
    if (!headFits) {
      String list = text.substring(inside, text.length() - ") {".length());
      text.setLength(inside);
      text.append(wrapped(list, names)).append(") {");
    }
    boolean fits = !oneLine || BODY.length() + unbroken.length() + 1 <= Layout.WIDTH;
    text.append('\n').append(BODY);
    text.append(
        fits
            ? unbroken.replace("\n", "\n" + BODY)
            : body.replace(" " + BREAK, "\n" + CONTINUED).replace(BREAK, "\n" + CONTINUED));
    if (statement != null) {
      text.append(';');
    }
    text.append("\n  }\n");
  }

  private void parameters(StringBuilder text, Names names) {
    int last = parameters.size() - 1;
    for (int i = 0; i <= last; i++) {
      text.append(i == 0 ? "" : ", ");
      if (varargs && i == last) {
        text.append(varargs(names.spelled(parameters.get(i).code().marked())));
      } else {
        names.spell(text, parameters.get(i).code().marked());
      }
    }
  }

  private static String varargs(String parameter) {
    return parameter.replace("[] ", "... ");
  }

  /** All of them in the next line, or one in each. */
  private String wrapped(String list, Names names) {
    if (PARAMETERS.length() + list.length() + 3 <= Layout.WIDTH) {
      return "\n" + PARAMETERS + list;
    }
    List<String> all = new ArrayList<>();
    parameters.forEach(each -> all.add(names.spelled(each.code().marked())));
    if (varargs) {
      all.set(all.size() - 1, varargs(all.get(all.size() - 1)));
    }
    return "\n" + PARAMETERS + String.join(",\n" + PARAMETERS, all);
  }

  /** Collects what a method is made of. */
  public static final class Builder {

    private final String name;
    private final List<Code> annotations = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private List<Modifier> modifiers = List.of();
    private String doc = "";
    private boolean varargs;
    private @Nullable TypeName returnType;

    private Builder(String name, @Nullable TypeName returnType) {
      this.name = name;
      this.returnType = returnType;
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

    public Builder returns(TypeName type) {
      returnType = type;
      return this;
    }

    public Builder addParameter(TypeName type, String called) {
      return addParameters(List.of(new Parameter(type, called)));
    }

    public Builder addParameter(Parameter parameter) {
      return addParameters(List.of(parameter));
    }

    public Builder addParameters(List<Parameter> more) {
      parameters.addAll(more);
      return this;
    }

    public Builder varargs() {
      varargs = true;
      return this;
    }

    /** A method that does nothing. */
    public Method empty() {
      return build(null);
    }

    public Method statement(String format, Object... arguments) {
      return build(Code.of(format, arguments));
    }

    public Method statement(Code code) {
      return build(code);
    }

    private Method build(@Nullable Code statement) {
      return new Method(
          doc,
          List.copyOf(annotations),
          modifiers,
          returnType,
          returnType == null ? new Code("") : Code.of("$T ", returnType),
          name,
          List.copyOf(parameters),
          varargs,
          statement);
    }
  }
}
