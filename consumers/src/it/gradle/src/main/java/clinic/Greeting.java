package clinic;

/** Has nothing to do with entities. */
final class Greeting {

  static String of(Pet pet) {
    return "Hello, " + pet.name();
  }

  private Greeting() {}
}
