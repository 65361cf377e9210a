/**
 * The public server: the HTTP API under {@code /api/v1}, and portal pages that need no script.
 *
 * <p>It is read-only. Each request uses one snapshot of the engine, so everything in an answer is from one commit.
 * The use cases are in {@code answer}; this package has Javalin, addresses and templates. May use {@code answer},
 * {@code search}, {@code compare}, {@code export}, {@code corpus} (originals and site only), {@code regulation},
 * {@code language} and {@code text}.
 * Open {@link org.faxian.web.FaxianServer} first, then {@link org.faxian.web.Routes} for the routes.
 */
@NullMarked
package org.faxian.web;

import org.jspecify.annotations.NullMarked;
