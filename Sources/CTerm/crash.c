#define _GNU_SOURCE
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

#include "internal.h"

static struct termios modes_to_restore;
static char text_to_write[512];
static size_t text_length;
static volatile sig_atomic_t guarded;
/* A stack that overflowed cannot run its own handler. */
static char handler_stack[64 * 1024];

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};
enum { FATAL = sizeof fatal / sizeof fatal[0] };

static void restore_and_die(int number) {
  if (guarded) {
    guarded = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &modes_to_restore);
    if (write(STDOUT_FILENO, text_to_write, text_length) < 0) { /* nothing is left to do */
    }
  }
  signal(number, SIG_DFL);
  raise(number);
}

/* The handlers stay for the life of the process: they also keep the runtime from opening an
   interactive backtrace over the restored terminal. */
static void install(void) {
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = restore_and_die, .sa_flags = SA_NODEFER | SA_ONSTACK};
  sigset_t ours;
  sigemptyset(&ours);
  for (int i = 0; i < FATAL; i++) {
    sigaction(fatal[i], &action, NULL);
    sigaddset(&ours, fatal[i]);
  }
  /* A crash whose signal is blocked ends the program without its handler. */
  pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
  /* A memory image would hold what must stay sealed. */
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
}

void cterm_guard(const struct termios *modes, const char *text, size_t length) {
  modes_to_restore = *modes;
  text_length = length < sizeof text_to_write ? length : sizeof text_to_write;
  memcpy(text_to_write, text, text_length);
  install();
  guarded = 1;
}

void cterm_unguard(void) { guarded = 0; }
