#pragma once

/* What the benchmark needs of glibc and Swift's module of it hides. */

/* Opens a terminal of this size that no program inherits. Returns its near end, or -1 with errno
 * set; path becomes the name of its far end. */
int cpty_open(unsigned short columns, unsigned short rows, char *path, unsigned long size);

/* The flag of posix_spawnattr_setflags that makes a program the leader of a session of its own. */
short cpty_new_session(void);
