/**
 * The command line, and the only place that wires the parts together.
 *
 * <p>{@link org.faxian.desk} holds the operations that change a corpus. Its parts {@code intake}, {@code decide}, {@code read} and
 * {@code check} stand on {@code terminal}. May use all packages but {@code encoder} and {@code opensearch}.
 * Open {@link org.faxian.cli.Faxian} first, which lists the commands.
 */
@NullMarked
package org.faxian.cli;

import org.jspecify.annotations.NullMarked;
