#define _GNU_SOURCE
#include <locale.h>
#include <pthread.h>
#include <wchar.h>

#include "cterm.h"

static locale_t utf8_locale;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) { utf8_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

/* wcwidth answers for the current locale; widths must not depend on it. */
int cterm_width(uint32_t scalar) {
  pthread_once(&once, load);
  if (utf8_locale == (locale_t)0) return scalar < 0x300 ? 1 : -1;
  locale_t before = uselocale(utf8_locale);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}
