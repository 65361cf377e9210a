package org.faxian.ingest.isolate;

import java.io.Serializable;
import org.faxian.ingest.Marks;

/**
 * What the process that reads a file is told beside its bytes.
 *
 * @param name under which the file came
 */
record ReadingRequest(String name, Marks marks) implements Serializable {}
