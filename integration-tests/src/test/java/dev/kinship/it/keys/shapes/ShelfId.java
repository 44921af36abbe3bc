package dev.kinship.it.keys.shapes;

/** The key of a shelf. */
record ShelfId(int tenantId, String house, int no) {}
