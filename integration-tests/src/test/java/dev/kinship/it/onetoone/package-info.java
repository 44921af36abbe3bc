/** One-to-one associations, from both ends; scopes, fetches and schemas at every kind of end. */
package dev.kinship.it.onetoone;
