/**
 * Takes files into corpus, journal and index.
 *
 * <p>Open {@link org.faxian.desk.intake.Ingestion} first. Each file ends in one outcome of its
 * {@link org.faxian.desk.intake.IngestReport}. May use {@code desk}, {@code desk.sources} and {@code desk.index}.
 */
@NullMarked
package org.faxian.desk.intake;

import org.jspecify.annotations.NullMarked;
