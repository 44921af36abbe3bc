package clinic;

class Vet {}

class VISITVALUES {}
