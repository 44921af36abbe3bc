package clinic;

abstract class Animal {}
