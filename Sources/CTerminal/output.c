#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "terminal.h"

// ncurses sends what it has at each move of the cursor (6.4, external mvcur): a frame becomes a hundred small writes,
// each of which wakes the terminal, and takes longer to send than to make. So ncurses has a descriptor of its own,
// which is the terminal but for the time a frame is made: then it is a file in memory, and the frame goes to the
// terminal whole. Without such a file the frame goes as ncurses sends it.
static FILE *stream;
static int memory = -1;
// Holds all of most frames.
static char part[65536];

// What newterm is to write to; NULL when the system refuses.
FILE *rt_open_output(void) {
  int own = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (own < 0) return NULL;
  stream = fdopen(own, "w");
  if (stream == NULL) {
    close(own);
    return NULL;
  }
  memory = memfd_create("frame", MFD_CLOEXEC);
  return stream;
}

// After delscreen.
void rt_close_output(void) {
  if (memory >= 0) close(memory);
  memory = -1;
  if (stream != NULL) fclose(stream);
  stream = NULL;
}

// Writes it all to the terminal, past ncurses; only at times when ncurses has nothing waiting.
void rt_write(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, count);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent;
    count -= (size_t)sent;
  }
}

// From here to rt_end_frame nothing reaches the terminal.
void rt_begin_frame(void) {
  if (memory < 0) return;
  lseek(memory, 0, SEEK_SET);
  dup3(memory, fileno(stream), O_CLOEXEC);
}

void rt_end_frame(void) {
  if (memory < 0) return;
  dup3(STDOUT_FILENO, fileno(stream), O_CLOEXEC);
  off_t left = lseek(memory, 0, SEEK_CUR);
  lseek(memory, 0, SEEK_SET);
  while (left > 0) {
    ssize_t count = read(memory, part, left < (off_t)sizeof part ? (size_t)left : sizeof part);
    if (count <= 0) return;
    rt_write(part, (size_t)count);
    left -= count;
  }
}
