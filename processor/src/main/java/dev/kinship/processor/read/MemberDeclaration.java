package dev.kinship.processor.read;

/**
 * A member by which a property is read or written.
 *
 * @param name the member's name
 * @param isField whether it is the field itself, not a method
 */
public record MemberDeclaration(String name, boolean isField) {}
