/**
 * The files of a corpus and the register made of them.
 *
 * <p>Open {@link org.faxian.desk.sources.Workspace} first, which is one corpus with its index;
 * {@link org.faxian.desk.sources.CorpusRegister} reads its files, as far as they are not remembered, and works out the register.
 * May use {@code desk} alone among the parts.
 */
@NullMarked
package org.faxian.desk.sources;

import org.jspecify.annotations.NullMarked;
