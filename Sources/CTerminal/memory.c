#include <malloc.h>

#include "terminal.h"

// A picture of the screen is made and dropped at each key: what is freed is kept for the next one instead of being given
// back and asked for again, which would cost some system calls and page faults a key. One pool for all threads: beside
// the main one there is a short one at the start only.
void rt_keep_memory(void) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, 256 << 10);
  mallopt(M_TRIM_THRESHOLD, 4 << 20);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}
