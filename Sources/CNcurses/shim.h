#pragma once
/* pkg-config's define is dropped by the package manager, so the wide interface is asked for here. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
