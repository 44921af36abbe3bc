package dev.kinship.schema.entities;

import java.util.Collection;
import java.util.TreeSet;

/** What a source file imports, in the order of a formatter. */
final class Imports {

  private final TreeSet<String> names = new TreeSet<>();

  /** Imports a type and spells it. */
  String use(String packageName, String name) {
    names.add(packageName + "." + name);
    return name;
  }

  void add(Collection<String> qualified) {
    names.addAll(qualified);
  }

  /** The head of a file: its package and its imports, each followed by an empty line. */
  String head(String packageName) {
    StringBuilder head = new StringBuilder();
    if (!packageName.isEmpty()) {
      head.append("package ").append(packageName).append(";\n\n");
    }
    names.forEach(name -> head.append("import ").append(name).append(";\n"));
    return (names.isEmpty() ? head : head.append('\n')).toString();
  }
}
