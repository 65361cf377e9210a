package org.faxian.compare;

/**
 * A unit of the older text and the unit of the newer text that it has become, each by its index.
 *
 * @param sameNumber whether both bear one number
 */
record Pair(int from, int to, boolean sameNumber) {}
