#define _GNU_SOURCE
#include "cpty.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int cpty_open(unsigned short columns, unsigned short rows, char *path, unsigned long size) {
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0) return -1;
    struct winsize cells = {.ws_row = rows, .ws_col = columns};
    int why = 0;
    if (grantpt(master) || unlockpt(master) || ioctl(master, TIOCSWINSZ, &cells)) why = errno;
    else why = ptsname_r(master, path, size);
    if (!why) return master;
    close(master);
    errno = why;
    return -1;
}

short cpty_new_session(void) { return POSIX_SPAWN_SETSID; }
