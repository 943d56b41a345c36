#include <langinfo.h>
#include <locale.h>
#include <string.h>

#include "terminal.h"

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// ncurses draws wide characters only when the C library's character type is UTF-8, and a new process has the "C"
// locale until someone asks. Only LC_CTYPE: every further category is a file to open before the first frame.
int rt_locale(void) {
  if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return RT_OK;
  if (setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_utf8()) return RT_OK;
  return RT_NOT_UTF8;
}
