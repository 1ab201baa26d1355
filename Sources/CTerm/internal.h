#pragma once
#include <termios.h>

/* Installs the handlers and lets their signals through; returns 0, or -1 when there is no pipe to be
   had. */
int cterm_catch_signals(void);
/* Puts back the handlers that were there before, and what was blocked. */
void cterm_release_signals(void);
/* Stops the process group, as the terminal does for Ctrl-Z. */
void cterm_stop_group(void);

/* From now on a crash sets these modes and writes this text to the terminal. */
void cterm_guard(const struct termios *modes, const char *text, size_t length);
/* Ends that. */
void cterm_unguard(void);
