/**
 * Operations that change a corpus, without a terminal: ingesting files, recording decisions, writing indexes.
 *
 * <p>Open {@link org.faxian.desk.intake.Ingestion} first, then {@link org.faxian.desk.decide.Registrar}. This package
 * holds shared types and may use no other package of the project. Its subpackages may use {@code text},
 * {@code regulation}, {@code json}, {@code register}, {@code audit}, {@code corpus}, {@code ingest}, {@code analysis},
 * {@code search} and {@code lucene}.
 */
@NullMarked
package org.faxian.desk;

import org.jspecify.annotations.NullMarked;
