/**
 * Ingests files into corpus, journal and index.
 *
 * <p>Each file ends in one outcome of the {@link org.faxian.desk.intake.IngestReport}.
 * Open {@link org.faxian.desk.intake.Ingestion} first.
 * May use {@code desk}, {@code desk.sources} and {@code desk.index}.
 */
@NullMarked
package org.faxian.desk.intake;

import org.jspecify.annotations.NullMarked;
