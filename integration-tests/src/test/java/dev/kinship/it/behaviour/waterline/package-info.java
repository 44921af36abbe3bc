/** The customers and payments with whom the tests of Waterline's behaviour are told. */
package dev.kinship.it.behaviour.waterline;
