package clinic;

record Person(Long id) {}
