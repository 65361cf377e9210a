/**
 * The interface between searches and engines: requests and responses.
 *
 * <p>Every engine supports everything defined here; how it does so is left to the engine. May use regulation,
 * analysis for word vectors, and meaning for the vectors of passages. Open {@link org.faxian.search.engine.Engine} first.
 */
@NullMarked
package org.faxian.search.engine;

import org.jspecify.annotations.NullMarked;
