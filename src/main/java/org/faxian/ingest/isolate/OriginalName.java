package org.faxian.ingest.isolate;

import java.io.Serializable;

/** The name under which a file came, told to the process that reads it. */
record OriginalName(String name) implements Serializable {}
