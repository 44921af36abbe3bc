package dev.kinship.processor.compile;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compiler's environment, for whoever puts something before a part of it. */
public abstract class ForwardingEnvironment implements ProcessingEnvironment {

  private final ProcessingEnvironment compiler;

  protected ForwardingEnvironment(ProcessingEnvironment compiler) {
    this.compiler = compiler;
  }

  @Override
  public Map<String, String> getOptions() {
    return compiler.getOptions();
  }

  @Override
  public Messager getMessager() {
    return compiler.getMessager();
  }

  @Override
  public Filer getFiler() {
    return compiler.getFiler();
  }

  @Override
  public Elements getElementUtils() {
    return compiler.getElementUtils();
  }

  @Override
  public Types getTypeUtils() {
    return compiler.getTypeUtils();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return compiler.getSourceVersion();
  }

  @Override
  public Locale getLocale() {
    return compiler.getLocale();
  }
}
