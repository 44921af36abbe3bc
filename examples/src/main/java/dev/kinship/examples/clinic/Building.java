package dev.kinship.examples.clinic;

/**
 * What {@code -Dclinic} says before anything is built: quiet Maven would be silent for a minute.
 * Java runs this file as it is, so it has no imports.
 */
final class Building {

  private Building() {}

  public static void main(String[] args) {
    System.out.println(
        "Kinship is being built. Then its clinic is shown, on a PostgreSQL of its own.");
    System.out.println(
        "That takes about a minute, and longer the first time, when Maven downloads.");
    System.out.println();
  }
}
