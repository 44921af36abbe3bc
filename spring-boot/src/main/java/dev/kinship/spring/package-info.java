/** Kinship in Spring Boot: a Jdbi on the application's data source, one handle a transaction. */
@NullMarked
package dev.kinship.spring;

import org.jspecify.annotations.NullMarked;
