/**
 * Compilations (制度文件汇编): all texts that a search finds on a day, as one document or archive.
 *
 * <p>May use {@code search} and {@code regulation} of this package's parent, export, search, regulation, language and text.
 * Open {@link org.faxian.answer.compilation.Compilations} first.
 */
@NullMarked
package org.faxian.answer.compilation;

import org.jspecify.annotations.NullMarked;
