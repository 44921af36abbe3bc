package dev.kinship.processor.fuzz;

import dev.kinship.processor.KinshipProcessor;
import dev.kinship.processor.compile.ForwardingEnvironment;
import dev.kinship.processor.read.Enclosing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The processor, with a note of the package of each message: Eclipse's compiler knows no place of
 * what is said of records, not even the file.
 */
final class Noted extends AbstractProcessor {

  private final KinshipProcessor processor = new KinshipProcessor();
  private final List<Note> notes = new ArrayList<>();

  /**
   * A message.
   *
   * @param packageName the package of the element that it is about; empty where it is about none
   * @param text the text
   * @param isError whether it is one
   */
  record Note(String packageName, String text, boolean isError) {}

  /** What was said, in that order. */
  List<Note> notes() {
    return notes;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    processor.init(new Environment(environment));
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    processor.process(annotations, round);
    return false;
  }

  /** The compiler's, but for its messager. */
  private final class Environment extends ForwardingEnvironment implements Messager {

    private final Messager messager;

    Environment(ProcessingEnvironment compiler) {
      super(compiler);
      this.messager = compiler.getMessager();
    }

    @Override
    public Messager getMessager() {
      return this;
    }

    @Override
    public void printMessage(Diagnostic.Kind kind, CharSequence text) {
      notes.add(new Note("", text.toString(), kind == Diagnostic.Kind.ERROR));
      messager.printMessage(kind, text);
    }

    @Override
    public void printMessage(Diagnostic.Kind kind, CharSequence text, Element element) {
      note(kind, text, element);
      messager.printMessage(kind, text, element);
    }

    @Override
    public void printMessage(
        Diagnostic.Kind kind, CharSequence text, Element element, AnnotationMirror annotation) {
      note(kind, text, element);
      messager.printMessage(kind, text, element, annotation);
    }

    @Override
    public void printMessage(
        Diagnostic.Kind kind,
        CharSequence text,
        Element element,
        AnnotationMirror annotation,
        AnnotationValue value) {
      note(kind, text, element);
      messager.printMessage(kind, text, element, annotation, value);
    }

    private void note(Diagnostic.Kind kind, CharSequence text, Element element) {
      // Not of the element: Eclipse's compiler fails at the component of a record.
      PackageElement around = getElementUtils().getPackageOf(Enclosing.type(element));
      String packageName = around.getQualifiedName().toString();
      notes.add(new Note(packageName, text.toString(), kind == Diagnostic.Kind.ERROR));
    }
  }
}
