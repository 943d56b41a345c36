#ifndef CTERMINAL_H
#define CTERMINAL_H

// The one door to ncurses. curses.h is not included here: it would put hundreds of short global names (move, clear,
// echo, filter) into Swift, and much of it (A_*, KEY_F, getmaxyx, stdscr, COLS) cannot be imported at all.
// One terminal a process. Rows and columns count from 0. Only the thread that started it may call.

#include <stdint.h>

// Why a terminal could not be started.
enum {
  RT_OK = 0,
  RT_NOT_A_TERMINAL = 1,
  RT_TERM_UNSET = 2,
  RT_TERM_UNKNOWN = 3,
  RT_NOT_UTF8 = 4,
  RT_SYSTEM = 5,
  RT_BUSY = 6
};

// Attributes of a run of cells, added together.
enum { RT_BOLD = 1, RT_DIM = 2, RT_REVERSE = 4, RT_UNDERLINE = 8 };

// What rt_read_key found.
enum { RT_NOTHING = 0, RT_CHARACTER = 1, RT_KEY = 2 };

// The keys that are no characters; function key n is RT_FUNCTION + n.
enum {
  RT_KEY_OTHER = 0,
  RT_KEY_UP = 1,
  RT_KEY_DOWN = 2,
  RT_KEY_LEFT = 3,
  RT_KEY_RIGHT = 4,
  RT_KEY_HOME = 5,
  RT_KEY_END = 6,
  RT_KEY_PAGE_UP = 7,
  RT_KEY_PAGE_DOWN = 8,
  RT_KEY_INSERT = 9,
  RT_KEY_DELETE = 10,
  RT_KEY_BACKSPACE = 11,
  RT_KEY_ENTER = 12,
  RT_KEY_BACK_TAB = 13,
  RT_KEY_PASTE = 14,
  RT_KEY_SHIFT_UP = 15,
  RT_KEY_SHIFT_DOWN = 16,
  RT_KEY_SHIFT_LEFT = 17,
  RT_KEY_SHIFT_RIGHT = 18,
  RT_FUNCTION = 100
};

// Bits of what rt_wait found for one file descriptor.
enum { RT_READABLE = 1, RT_HUNG_UP = 2 };

// session.c
int rt_start(void);
void rt_end(void);
void rt_leave(void);
void rt_return(void);

// screen.c
void rt_size(int *columns, int *rows);
int rt_fit(void);
int rt_colours(void);
void rt_define_pair(int pair, int foreground, int background);
void rt_erase(void);
void rt_paint(int row, int column, int attributes, int pair, const uint32_t *scalars, int count);
void rt_paint_composed(int row, int column, int attributes, int pair, const uint32_t *scalars, int count);
void rt_show(int row, int column, int visible);
void rt_repaint_all(void);

// output.c
// Sends a sequence that ncurses knows nothing of and that moves nothing on the screen.
void rt_send(const char *sequence);

// keys.c
int rt_read_key(uint32_t *value);
void rt_take_paste(int on);

// signals.c
int rt_wait(int timeout, const int *descriptors, int count, uint8_t *ready);
int rt_next_signal(void);
void rt_stop(void);

// memory.c
void rt_keep_memory(void);

// hidden.c
int rt_start_hidden(int columns, int rows);
int rt_read_row(int row, uint32_t *scalars, int room);
void rt_read_cell(int row, int column, int *attributes, int *pair);
void rt_read_cursor(int *row, int *column);

#endif
