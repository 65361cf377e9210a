package org.faxian.compare;

/**
 * A unit of the older text and the matching unit of the newer text, by index.
 *
 * @param sameNumber whether both have the same number
 */
record Pair(int from, int to, boolean sameNumber) {}
