package clinic;

record Note(Long id) {}
