package dev.kinship.processor.read;

/**
 * A member by which a property is read or written.
 *
 * @param name the member's name
 * @param isField whether it is the field itself, not a method
 * @param overloaded whether {@code Entity::name} could mean another method too
 */
public record MemberDeclaration(String name, boolean isField, boolean overloaded) {

  static MemberDeclaration field(String name) {
    return new MemberDeclaration(name, true, false);
  }

  static MemberDeclaration method(String name, boolean overloaded) {
    return new MemberDeclaration(name, false, overloaded);
  }
}
