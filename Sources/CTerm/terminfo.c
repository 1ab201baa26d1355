#define _GNU_SOURCE
#include <curses.h>
#include <term.h>
#include <unistd.h>
/* term.h takes this plain word for itself. */
#undef columns

#include "cterm.h"

int cterm_look_up(const char *name) {
  /* With a place for the reason setupterm returns; without one it would end the program. */
  int reason;
  if (setupterm(name, STDOUT_FILENO, &reason) != OK) return -1;
  int count = cterm_colours();
  del_curterm(cur_term);
  return count;
}
