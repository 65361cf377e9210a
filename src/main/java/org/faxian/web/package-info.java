/**
 * The public server: the HTTP API under {@code /api/v1}, and portal pages that need no script.
 *
 * <p>It reads and never writes. Each request takes one snapshot of the engine, so that everything in an answer is of one commit.
 * What is answered stands in {@code answer}; here are Javalin, addresses and templates. May use {@code answer}, {@code search},
 * {@code compare}, {@code export}, {@code corpus} (originals and site only), {@code regulation} and {@code language}.
 * Open {@link org.faxian.web.FaxianServer} first, then {@link org.faxian.web.Routes} for what is served where.
 */
@NullMarked
package org.faxian.web;

import org.jspecify.annotations.NullMarked;
