#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

#include "cterm.h"
#include "internal.h"

static int ends[2] = {-1, -1};

static const struct {
  int number;
  char byte;
} caught[] = {
    {SIGWINCH, CTERM_RESIZED}, {SIGTERM, CTERM_ENDED},     {SIGHUP, CTERM_ENDED},
    {SIGINT, CTERM_ENDED},     {SIGQUIT, CTERM_ENDED},     {SIGCONT, CTERM_CONTINUED},
    {SIGTSTP, CTERM_STOPPED},
};
enum { CAUGHT = sizeof caught / sizeof caught[0] };
static struct sigaction before[CAUGHT];
static sigset_t blocked_before;

/* Nothing but write is safe here. A full pipe already holds news to act on. */
static void note(int number) {
  int saved = errno;
  for (int i = 0; i < CAUGHT; i++)
    if (caught[i].number == number && write(ends[1], &caught[i].byte, 1) < 0) break;
  errno = saved;
}

int cterm_catch_signals(void) {
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction action = {.sa_handler = note};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i].number, &action, &before[i]);
  /* What started the program may block them, and a program inherits that: it could not be ended. */
  sigset_t ours;
  sigemptyset(&ours);
  for (int i = 0; i < CAUGHT; i++) sigaddset(&ours, caught[i].number);
  pthread_sigmask(SIG_UNBLOCK, &ours, &blocked_before);
  return 0;
}

void cterm_release_signals(void) {
  pthread_sigmask(SIG_SETMASK, &blocked_before, NULL);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i].number, &before[i], NULL);
}

void cterm_stop_group(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

int cterm_signal_fd(void) { return ends[0]; }

int cterm_poll(int milliseconds) {
  struct pollfd watched[2] = {{STDIN_FILENO, POLLIN, 0}, {ends[0], POLLIN, 0}};
  if (poll(watched, 2, milliseconds) <= 0) return 0;
  return (watched[0].revents ? 1 : 0) | (watched[1].revents ? 2 : 0);
}

static int read_some(int fd, uint8_t *bytes, int limit) {
  ssize_t count = read(fd, bytes, (size_t)limit);
  if (count >= 0) return (int)count;
  return errno == EINTR || errno == EAGAIN ? -1 : 0;
}

int cterm_read_keys(uint8_t *bytes, int limit) { return read_some(STDIN_FILENO, bytes, limit); }

int cterm_read_signals(uint8_t *bytes, int limit) { return read_some(ends[0], bytes, limit); }
