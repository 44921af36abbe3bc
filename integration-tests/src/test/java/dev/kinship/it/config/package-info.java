/** What a user has configured with Jdbi is respected, and changes nothing else. */
package dev.kinship.it.config;
