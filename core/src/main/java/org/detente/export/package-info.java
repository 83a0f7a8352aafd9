/**
 * Events and reports as others read them: lines of JSON, CSV, a chart in SVG, a page for the terminal. All give text;
 * where it goes is the caller's affair. Numbers and dates are written alike in every locale. Words of the news are
 * escaped for the form they stand in, and control characters never reach the terminal.
 */
@NullMarked
package org.detente.export;

import org.jspecify.annotations.NullMarked;
