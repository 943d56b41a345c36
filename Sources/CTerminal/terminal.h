#ifndef RT_TERMINAL_H
#define RT_TERMINAL_H

// What the files of this target share; not seen from Swift.

#include <curses.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "CTerminal.h"

// The code ncurses gives back for ESC[200~; above every code of its own.
enum { RT_PASTE_CODE = 2000 };

extern WINDOW *rt_keys;

int rt_locale(void);
int rt_open_keys(void);
void rt_close_keys(void);
void rt_open_colours(void);

int rt_signals_on(void);
void rt_signals_off(void);
void rt_set_away(bool away);

void rt_crash_on(void);
void rt_crash_off(void);
void rt_crash_prepare(void);

FILE *rt_open_output(void);
void rt_close_output(void);
void rt_write(const char *bytes, size_t count);
void rt_begin_frame(void);
void rt_end_frame(void);

#endif
