/** The students and courses with whom the tests of many-to-many behaviour are told. */
package dev.kinship.it.behaviour.school;
