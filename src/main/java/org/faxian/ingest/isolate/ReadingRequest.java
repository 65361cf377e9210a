package org.faxian.ingest.isolate;

import java.io.Serializable;
import org.faxian.ingest.MarkPolicy;

/**
 * Parameters for the process that reads a file, sent with the file.
 *
 * @param name the original name of the file
 * @param longest the number of characters of JSON that the requesting process can hold and index
 */
record ReadingRequest(String name, MarkPolicy marks, int longest) implements Serializable {}
