package dev.kinship.it.concurrency;

/** A type that the driver sends without naming it to the server. */
enum Mood {
  CALM,
  WILD
}
