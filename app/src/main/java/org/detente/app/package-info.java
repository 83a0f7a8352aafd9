/**
 * The command line: words of a user come in, calls to the library go out, and what they give is written for people or
 * programs. One class a subcommand. Nothing is measured or coded here.
 */
@NullMarked
package org.detente.app;

import org.jspecify.annotations.NullMarked;
