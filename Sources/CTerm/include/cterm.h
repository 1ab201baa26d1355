#pragma once
#include <stddef.h>
#include <stdint.h>

/* The terminal, without the names of curses.h. One thread only, but for cterm_width. */

/* How many columns a Unicode scalar takes: 0, 1, 2, or -1 when it cannot be shown. */
int cterm_width(uint32_t scalar);

enum { CTERM_OK = 0, CTERM_NOT_A_TERMINAL = 1, CTERM_UNKNOWN = 2, CTERM_FAILED = 3 };

enum {
  CTERM_BOLD = 1,
  CTERM_REVERSE = 2,
  CTERM_UNDERLINE = 4,
  CTERM_DIM = 8,
  CTERM_ITALIC = 16
};

/* What a signal becomes in the pipe that cterm_signal_fd gives. */
enum { CTERM_RESIZED = 'W', CTERM_ENDED = 'T', CTERM_CONTINUED = 'C', CTERM_STOPPED = 'Z' };

/* Takes the terminal over: own screen, raw keys, paste marks. Returns CTERM_OK or a reason. */
int cterm_open(void);
/* Gives the terminal back as it was. May be called twice. */
void cterm_close(void);
/* Gives the terminal back, stops the process group, and takes the terminal over again. */
void cterm_suspend(void);
/* Takes the terminal over again after somebody else had it. */
void cterm_resume(void);

/* Whether only ASCII can be drawn, because there is no UTF-8 locale. */
int cterm_ascii_only(void);
/* How many colours the terminal has; 1 << 24 when it takes RGB values, 0 when it has none. */
int cterm_colours(void);
/* Looks a kind of terminal up in the database, while none is taken over. Returns how many colours it
   has, or -1 when it is not known or cannot show screens. */
int cterm_look_up(const char *name);
/* Turns colours on. Returns how many pairs there are, 0 when there are none. */
int cterm_start_colours(void);
/* Gives a pair its colours; -1 is the terminal's own. */
void cterm_pair(int pair, int foreground, int background);
/* Gives a pair to all that is never drawn, such as the lower right corner. */
void cterm_background(int pair);

/* The size of the terminal in cells, at least 1 by 1. */
void cterm_size(int *rows, int *columns);
/* Makes the drawing area as large as the terminal, empty, to be drawn afresh. */
void cterm_resize(int rows, int columns);
/* Puts UTF-8 bytes into the drawing area. */
void cterm_put(int row, int column, const char *bytes, int count, int attributes, int pair);
/* Sends what changed in the drawing area and leaves the cursor at the place. The more pieces
   changed, the more it is worth to send them at once; a letter alone goes straight out. */
void cterm_show(int row, int column, int pieces);
/* Forgets what the terminal shows, so that cterm_show sends everything. */
void cterm_forget(void);

/* The reading end of a pipe with one byte for each signal. */
int cterm_signal_fd(void);
/* Waits for keys or signals for some milliseconds; -1 is for ever. Returns bits: 1 keys, 2 signals. */
int cterm_poll(int milliseconds);
/* Reads keys; returns the count, 0 at the end of input, -1 when there is nothing now. */
int cterm_read_keys(uint8_t *bytes, int limit);
/* Reads signals; returns the count, or -1 when there is none. */
int cterm_read_signals(uint8_t *bytes, int limit);
