package org.faxian.desk.index;

/**
 * The effect of an update on the index.
 *
 * @param regulations the number of regulations in the index afterwards
 * @param versions the number of their versions
 * @param replaced the number of regulations that were written
 * @param deleted the number of regulations that were removed
 * @param generation the name of the generation that holds them
 */
public record IndexChange(int regulations, int versions, int replaced, int deleted, String generation) {}
