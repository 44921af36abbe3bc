package shop;

/**
 * Where somebody lives.
 *
 * @param street the street
 * @param postCode the post code
 */
public record Address(String street, int postCode) {}
