package org.faxian.ingest.isolate;

import java.io.Serializable;
import org.faxian.ingest.Marks;

/**
 * What the process that reads a file is told beside its bytes.
 *
 * @param name under which the file came
 * @param longest how many characters of JSON the process that asked can hold and index
 */
record ReadingRequest(String name, Marks marks, int longest) implements Serializable {}
