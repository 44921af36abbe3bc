package dev.kinship.map.layout;

/**
 * A point.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {}
