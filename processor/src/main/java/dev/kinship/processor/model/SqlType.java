package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How a column's values travel: which expression of the runtime's {@code SqlTypes} describes them.
 */
public sealed interface SqlType {

  /**
   * Whether many values can be sent as one array of the database and come out as the column's type.
   *
   * @return whether they can
   */
  boolean hasArrayForm();

  /**
   * A constant of {@code SqlTypes}, such as {@code LONG}.
   *
   * @param constant the constant's name
   */
  record Plain(String constant) implements SqlType {
    // The driver sends no array of times with an offset.
    @Override
    public boolean hasArrayForm() {
      return !constant.equals("OFFSET_TIME");
    }
  }

  /**
   * An enum by its constants' names, or by labels that they have instead.
   *
   * @param type the enum
   * @param labels of the constants that have one
   */
  record Enumeration(ClassName type, List<Label> labels) implements SqlType {

    /**
     * What a column holds for a constant.
     *
     * @param constant the constant's name
     * @param text what the column holds
     */
    public record Label(String constant, String text) {}

    /** Copies the list. */
    public Enumeration {
      labels = List.copyOf(labels);
    }

    // The column may be of an enum type of the database, which takes no array of text.
    @Override
    public boolean hasArrayForm() {
      return false;
    }
  }

  /**
   * An enum by its constants' ordinals.
   *
   * @param type the enum
   */
  record Ordinal(ClassName type) implements SqlType {
    @Override
    public boolean hasArrayForm() {
      return true;
    }
  }

  /**
   * A {@code List} as an array of the database.
   *
   * @param element the elements' type
   */
  record ListOf(SqlType element) implements SqlType {
    // An array of arrays is one array of more dimensions, which unnest() takes apart to the last.
    @Override
    public boolean hasArrayForm() {
      return false;
    }
  }

  /**
   * An array of objects as an array of the database.
   *
   * @param element the elements' type
   * @param component the array's component type in Java
   */
  record ArrayOf(SqlType element, TypeName component) implements SqlType {
    @Override
    public boolean hasArrayForm() {
      return false;
    }
  }

  /**
   * A record of the user's with one component, or a value class of Kotlin's, as the value that it
   * holds.
   *
   * @param type the type in Java, with its type arguments
   * @param base how what it holds travels
   * @param accessor the name of the method that returns what it holds
   */
  record Wrapped(TypeName type, SqlType base, String accessor) implements SqlType {
    @Override
    public boolean hasArrayForm() {
      return base.hasArrayForm();
    }
  }

  /**
   * Any other type, through the arguments and mappers that Jdbi has for it.
   *
   * @param type the type in Java, boxed
   * @param qualifiers the qualifying annotations, such as {@code Json}
   */
  record Jdbi(TypeName type, List<ClassName> qualifiers) implements SqlType {

    /** Copies the list. */
    public Jdbi {
      qualifiers = List.copyOf(qualifiers);
    }

    @Override
    public boolean hasArrayForm() {
      return false;
    }
  }
}
