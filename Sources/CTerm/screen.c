#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
/* term.h takes this plain word for itself. */
#undef columns

#include "cterm.h"
#include "internal.h"

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static SCREEN *screen;
static struct termios modes_before;
static int ascii_only;
static char restore[512];
static size_t restore_length;

static FILE *output;

static void send(const char *text, size_t length) {
  while (length > 0) {
    ssize_t count = write(STDOUT_FILENO, text, length);
    if (count < 0 && errno != EINTR) return; /* the next read tells that it is gone */
    if (count < 0) continue;
    text += count;
    length -= (size_t)count;
  }
}

/* curses writes each move of the cursor by itself, which costs more than all its thinking and
   shows frames in pieces. So its descriptor points into memory while it draws more than one. */
static int frame = -1;

static void begin_frame(void) {
  if (frame < 0) frame = memfd_create("frame", MFD_CLOEXEC);
  if (frame < 0) return;
  lseek(frame, 0, SEEK_SET);
  dup3(frame, fileno(output), O_CLOEXEC);
}

static void end_frame(void) {
  static char buffer[16 * 1024];
  if (frame < 0) return;
  dup3(STDOUT_FILENO, fileno(output), O_CLOEXEC);
  off_t end = lseek(frame, 0, SEEK_CUR), start = 0;
  while (start < end) {
    size_t wanted = end - start < (off_t)sizeof buffer ? (size_t)(end - start) : sizeof buffer;
    ssize_t count = pread(frame, buffer, wanted, start);
    if (count <= 0) return;
    send(buffer, (size_t)count);
    start += count;
  }
}

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

/* Adds a capability without its padding, which only tputs can wait for. */
static void add(const char *text) {
  while (text && *text && restore_length < sizeof restore) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end)
      text = end + 1;
    else
      restore[restore_length++] = *text++;
  }
}

/* What gives the terminal back. Without a second screen the text is wiped, also from what can be
   scrolled back to. */
static void prepare_restore(void) {
  restore_length = 0;
  add(paste_off);
  add(capability("sgr0"));
  add(capability("cnorm"));
  if (capability("smcup")) {
    add(capability("rmcup"));
  } else {
    add(capability("clear"));
    add(capability("E3"));
  }
}

static void choose_locale(void) {
  setlocale(LC_CTYPE, "");
  ascii_only = 0;
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  ascii_only = setlocale(LC_CTYPE, "C.UTF-8") == NULL;
}

int cterm_open(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CTERM_NOT_A_TERMINAL;
  if (tcgetattr(STDIN_FILENO, &modes_before) != 0) return CTERM_NOT_A_TERMINAL;
  choose_locale();
  /* The environment's idea of the size may be old. */
  use_env(FALSE);
  use_tioctl(TRUE);
  /* curses takes over only signals that nobody handles, and its handlers throw keys away. */
  if (cterm_catch_signals() != 0) return CTERM_FAILED;
  if (!output) output = fdopen(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3), "w");
  screen = output ? newterm(NULL, output, stdin) : NULL;
  if (!screen) {
    cterm_release_signals();
    return output ? CTERM_UNKNOWN : CTERM_FAILED;
  }
  prepare_restore();
  cterm_guard(&modes_before, restore, restore_length);
  raw();
  noecho();
  nonl();
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  curs_set(1);
  send(paste_on, sizeof paste_on - 1);
  return CTERM_OK;
}

static void leave(void) {
  send(paste_off, sizeof paste_off - 1);
  if (!capability("smcup")) {
    if (capability("clear")) putp(capability("clear"));
    if (capability("E3")) putp(capability("E3"));
  }
  endwin();
}

void cterm_close(void) {
  if (!screen) return;
  leave();
  cterm_unguard();
  delscreen(screen);
  screen = NULL;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes_before);
  cterm_release_signals();
}

/* After endwin a refresh sets the modes and enters the second screen again. */
static void enter(void) {
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  send(paste_on, sizeof paste_on - 1);
}

void cterm_suspend(void) {
  leave();
  cterm_stop_group();
  enter();
}

void cterm_resume(void) {
  endwin();
  enter();
}

int cterm_ascii_only(void) { return ascii_only; }

int cterm_colours(void) {
  if (tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || capability("RGB")) return 1 << 24;
  int count = tigetnum("colors");
  return count < 0 ? 0 : count;
}

int cterm_start_colours(void) {
  if (start_color() == ERR) return 0;
  use_default_colors();
  return COLOR_PAIRS;
}

void cterm_pair(int pair, int foreground, int background) {
  init_extended_pair(pair, foreground, background);
}

void cterm_background(int pair) {
  cchar_t blank;
  if (setcchar(&blank, L" ", A_NORMAL, (short)pair, &pair) == OK) wbkgrndset(stdscr, &blank);
}

void cterm_size(int *rows, int *columns) {
  struct winsize size;
  int known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  *rows = known ? size.ws_row : 24;
  *columns = known ? size.ws_col : 80;
}

void cterm_resize(int rows, int columns) {
  resizeterm(rows, columns);
  werase(stdscr);
  clearok(curscr, TRUE);
}

void cterm_put(int row, int column, const char *bytes, int count, int attributes, int pair) {
  attr_t look = A_NORMAL;
  if (attributes & CTERM_BOLD) look |= A_BOLD;
  if (attributes & CTERM_REVERSE) look |= A_REVERSE;
  if (attributes & CTERM_UNDERLINE) look |= A_UNDERLINE;
  if (attributes & CTERM_DIM) look |= A_DIM;
  if (attributes & CTERM_ITALIC) look |= A_ITALIC;
  wattr_set(stdscr, look, (short)pair, &pair);
  mvwaddnstr(stdscr, row, column, bytes, count);
}

void cterm_show(int row, int column, int pieces) {
  wmove(stdscr, row, column);
  if (pieces > 1) begin_frame();
  wrefresh(stdscr);
  if (pieces > 1) end_frame();
}

void cterm_forget(void) { clearok(curscr, TRUE); }
