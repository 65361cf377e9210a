/**
 * Compilations over HTTP.
 *
 * <p>May use http of this package's parent, answer, export, corpus, search, regulation and language. Open
 * {@link org.faxian.web.compilations.CompilationHandler} first.
 */
@NullMarked
package org.faxian.web.compilations;

import org.jspecify.annotations.NullMarked;
