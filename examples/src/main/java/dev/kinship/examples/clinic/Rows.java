package dev.kinship.examples.clinic;

/** The rows that the walk begins with. */
record Rows(
    Owner ada,
    Owner ben,
    PetType cat,
    PetType dog,
    Pet miso,
    Pet figaro,
    Pet biscuit,
    Pet pebble,
    Supplier acme,
    Supplier bolt) {}
