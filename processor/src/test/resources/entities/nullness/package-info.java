@org.jspecify.annotations.NullMarked
package clinic;
