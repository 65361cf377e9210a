/**
 * The command line, and the only place that wires the parts together.
 *
 * <p>May use all packages. Open {@link org.faxian.cli.Faxian} first for the commands, {@link org.faxian.cli.intake.Ingestion}
 * for the way of a file into corpus, journal and index.
 */
@NullMarked
package org.faxian.cli;

import org.jspecify.annotations.NullMarked;
