/**
 * The work on a corpus that changes it, without a terminal: files are taken in, decisions recorded, indexes written.
 *
 * <p>Open {@link org.faxian.desk.intake.Ingestion} first, which takes files in, then {@link org.faxian.desk.decide.Registrar},
 * which records decisions. This package holds what the parts share; it may use nothing of ours, the parts may use all packages
 * but {@code web} and {@code cli}.
 */
@NullMarked
package org.faxian.desk;

import org.jspecify.annotations.NullMarked;
