#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "terminal.h"

// For tests: the real ncurses on a terminal that is not there, and what it holds. No test can see the screen's bytes
// as cells in any other way.

static SCREEN *hidden;
static FILE *nowhere;

static void set_number(const char *name, int number) {
  char text[16];
  snprintf(text, sizeof text, "%d", number);
  setenv(name, text, 1);
}

// Starts, or starts again with another size. The first call decides the locale. Returns RT_OK or why not.
int rt_start_hidden(int columns, int rows) {
  int locale = rt_locale();
  if (locale != RT_OK) return locale;
  if (nowhere == NULL) nowhere = fopen("/dev/null", "r+");
  if (nowhere == NULL) return RT_SYSTEM;
  set_number("LINES", rows);
  set_number("COLUMNS", columns);
  if (hidden != NULL) {
    endwin();
    delscreen(hidden);
  }
  hidden = newterm("xterm-256color", nowhere, nowhere);
  if (hidden == NULL) return RT_TERM_UNKNOWN;
  rt_open_colours();
  return RT_OK;
}

// The signs of a row, as many as there is room for; returns how many.
int rt_read_row(int row, uint32_t *scalars, int room) {
  int count = mvwinnwstr(stdscr, row, 0, (wchar_t *)scalars, room);
  return count == ERR ? 0 : count;
}

// The attributes and the colour pair of a cell.
void rt_read_cell(int row, int column, int *attributes, int *pair) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1];
  attr_t found = 0;
  short number = 0;
  mvwin_wch(stdscr, row, column, &cell);
  getcchar(&cell, text, &found, &number, NULL);
  *attributes = (found & A_BOLD ? RT_BOLD : 0) | (found & A_DIM ? RT_DIM : 0)
      | (found & A_REVERSE ? RT_REVERSE : 0) | (found & A_UNDERLINE ? RT_UNDERLINE : 0);
  *pair = number;
}

// Where the cursor rests.
void rt_read_cursor(int *row, int *column) { getyx(stdscr, *row, *column); }
