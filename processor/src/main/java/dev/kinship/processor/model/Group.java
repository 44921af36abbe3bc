package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A property of an entity that stands for several columns: Jdbi's {@code @Nested}.
 *
 * @param name the property's name in the entity
 * @param type the record that holds the values
 * @param size how many components that has
 * @param nullable whether there may be none; then all of its columns are null
 * @param read how it is read from the entity
 */
public record Group(String name, ClassName type, int size, boolean nullable, Access read) {}
