#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "terminal.h"

// getmaxyx is a macro, LINES and COLS are shared state that Swift refuses.
void rt_size(int *columns, int *rows) {
  getmaxyx(stdscr, *rows, *columns);
}

// Fits the screen to the terminal's size now; returns whether it changed. The window size signal is ours (it comes
// through rt_wait), and resizeterm would also put a KEY_RESIZE among the keys; resize_term does not.
int rt_fit(void) {
  struct winsize now;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) != 0 || now.ws_row == 0 || now.ws_col == 0) return 0;
  if (!is_term_resized(now.ws_row, now.ws_col)) return 0;
  resize_term(now.ws_row, now.ws_col);
  rt_repaint_all();
  return 1;
}

void rt_open_colours(void) {
  if (!has_colors() || start_color() != OK) return;
  use_default_colors();
}

// COLORS is shared state that Swift refuses. 0 when there are none.
int rt_colours(void) { return has_colors() ? COLORS : 0; }

// Colour -1 is the terminal's own.
void rt_define_pair(int pair, int foreground, int background) {
  if (has_colors()) init_pair((short)pair, (short)foreground, (short)background);
}

// stdscr is shared state that Swift refuses. erase and never clear: clear repaints every cell.
void rt_erase(void) { werase(stdscr); }

// The A_* attributes are macros that Swift cannot import.
static attr_t attributes_of(int attributes) {
  attr_t all = A_NORMAL;
  if (attributes & RT_BOLD) all |= A_BOLD;
  if (attributes & RT_DIM) all |= A_DIM;
  if (attributes & RT_REVERSE) all |= A_REVERSE;
  if (attributes & RT_UNDERLINE) all |= A_UNDERLINE;
  return all;
}

// The runs painted since the last frame. The detour by memory costs as much as a few small writes, so a frame of a few
// runs, such as a step of the focus, goes straight to the terminal.
static int runs;
enum { FEW_RUNS = 16 };

// One call for a run of cells: crossing into C a cell at a time costs more than the painting. wchar_t is 32 bits here,
// so the scalars go as they are, without becoming UTF-8 in between.
_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "scalars are handed on as wchar_t");
void rt_paint(int row, int column, int attributes, int pair, const uint32_t *scalars, int count) {
  runs++;
  if (wmove(stdscr, row, column) == ERR) return;
  wattr_set(stdscr, attributes_of(attributes), (short)pair, NULL);
  waddnwstr(stdscr, (const wchar_t *)scalars, count);
}

// A sign with its combining marks, as one cell: waddnwstr loses the marks in the last column, where it has gone on to
// the next line before they come, and wadd_wchnstr blanks the cell before. cchar_t and CCHARW_MAX cannot be imported.
void rt_paint_composed(int row, int column, int attributes, int pair, const uint32_t *scalars, int count) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  cchar_t cell;
  if (setcchar(&cell, text, attributes_of(attributes), (short)pair, NULL) == ERR) return;
  wattr_set(stdscr, A_NORMAL, 0, NULL);
  mvwadd_wch(stdscr, row, column, &cell);
}

// Sends the frame: the cursor last, so that it rests where a screen reader should read; one update.
void rt_show(int row, int column, int visible) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  bool isLarge = runs > FEW_RUNS;
  runs = 0;
  if (isLarge) rt_begin_frame();
  curs_set(visible ? 1 : 0);
  doupdate();
  if (isLarge) rt_end_frame();
}

// The terminal's picture is unknown (resized, stopped, lent): the next rt_show sends every cell.
void rt_repaint_all(void) { clearok(curscr, TRUE); }
