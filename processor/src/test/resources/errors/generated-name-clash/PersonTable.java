package clinic;

class PersonTable {}
