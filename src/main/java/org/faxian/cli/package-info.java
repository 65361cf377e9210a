/**
 * The command line, and the only place that wires the parts together.
 *
 * <p>May use all packages. Open {@link org.faxian.cli.Faxian} first, which lists the commands; what a command does to a corpus
 * stands in {@link org.faxian.desk}.
 */
@NullMarked
package org.faxian.cli;

import org.jspecify.annotations.NullMarked;
