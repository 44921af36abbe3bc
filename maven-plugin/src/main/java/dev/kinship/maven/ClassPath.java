package dev.kinship.maven;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** A class path as Maven says it, for a class loader. */
final class ClassPath {

  private ClassPath() {}

  static URL[] urls(List<String> elements) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String each : elements) {
      urls.add(new File(each).toURI().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
