/**
 * The interface between searches and engines: requests and responses.
 *
 * <p>Every engine supports everything defined here; how it does so is left to the engine. May use regulation, and
 * analysis for word vectors. Open {@link org.faxian.search.engine.Engine} first.
 */
@NullMarked
package org.faxian.search.engine;

import org.jspecify.annotations.NullMarked;
