/**
 * The files of a corpus and the register computed from them.
 *
 * <p>{@link org.faxian.desk.sources.CorpusRegister} reads the files that are not cached and computes the register.
 * Open {@link org.faxian.desk.sources.Workspace} first: a corpus with its index. Of the parts of {@code desk}, it
 * may use {@code desk} alone.
 */
@NullMarked
package org.faxian.desk.sources;

import org.jspecify.annotations.NullMarked;
