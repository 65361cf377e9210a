/**
 * What commands do to a corpus, without a terminal: files become sources, sources a register, and both an index; decisions
 * are recorded.
 *
 * <p>Open {@link org.faxian.cli.intake.Ingestion} first, which takes files in; {@link org.faxian.cli.intake.Workspace} is one corpus with its index,
 * {@link org.faxian.cli.intake.Registrar} records decisions. May use all packages but {@code cli} around it.
 */
@NullMarked
package org.faxian.cli.intake;

import org.jspecify.annotations.NullMarked;
