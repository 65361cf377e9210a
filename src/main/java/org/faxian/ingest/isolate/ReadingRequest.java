package org.faxian.ingest.isolate;

import java.io.Serializable;
import org.faxian.ingest.Marks;

/**
 * Parameters for the process that reads a file, sent with the file.
 *
 * @param name the original name of the file
 * @param longest the number of characters of JSON that the requesting process can hold and index
 */
record ReadingRequest(String name, Marks marks, int longest) implements Serializable {}
