#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "terminal.h"

// Last: it makes macros of words like columns and lines.
#include <term.h>

static SCREEN *screen;
static struct termios before;

// Sequences that terminfo has no name for: bracketed paste, so that pasted text is data and never commands.
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

void rt_send(const char *sequence) { rt_write(sequence, strlen(sequence)); }

// newterm would write to a terminal that cannot place its cursor, and initscr ends the program over one it does not
// know; so the description is looked up first.
static int check_description(void) {
  const char *name = getenv("TERM");
  if (name == NULL || *name == '\0') return RT_TERM_UNSET;
  int error = 0;
  if (setupterm(name, STDOUT_FILENO, &error) != OK) return RT_TERM_UNKNOWN;
  const char *place = tigetstr("cup");
  bool usable = place != NULL && place != (char *)-1;
  del_curterm(cur_term);
  return usable ? RT_OK : RT_TERM_UNKNOWN;
}

// All keys are ours except Ctrl-Z, which the terminal must send itself: then the whole job stops, also what started
// this program, and the shell gets the line back. ncurses has raw (no signals) and cbreak (all), nothing between.
static void set_modes(void) {
  raw();
  noecho();
  nonl();
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_lflag |= ISIG;
  modes.c_cc[VINTR] = _POSIX_VDISABLE;
  modes.c_cc[VQUIT] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  def_prog_mode();
}

static int open_screen(void) {
  FILE *output = rt_open_output();
  if (output == NULL) return RT_SYSTEM;
  screen = newterm(NULL, output, stdin);
  if (screen == NULL) {
    rt_close_output();
    return RT_TERM_UNKNOWN;
  }
  set_escdelay(25);
  set_modes();
  if (rt_open_keys() != RT_OK || rt_signals_on() != RT_OK) {
    rt_end();
    return RT_SYSTEM;
  }
  rt_open_colours();
  rt_fit();
  rt_send(paste_on);
  rt_crash_on();
  return RT_OK;
}

// Takes the terminal: locale, description, newterm, modes, signals, colours, bracketed paste. Returns RT_OK, or why
// not, with the terminal as it was.
int rt_start(void) {
  if (screen != NULL) return RT_BUSY;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return RT_NOT_A_TERMINAL;
  if (tcgetattr(STDIN_FILENO, &before) != 0) return RT_SYSTEM;
  int locale = rt_locale();
  if (locale != RT_OK) return locale;
  int description = check_description();
  if (description != RT_OK) return description;
  rt_crash_prepare();
  return open_screen();
}

// Gives the terminal back as it was. Harmless when there is none.
void rt_end(void) {
  if (screen == NULL) return;
  rt_send(paste_off);
  endwin();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
  rt_crash_off();
  rt_signals_off();
  rt_close_keys();
  delscreen(screen);
  rt_close_output();
  screen = NULL;
}

// Lends the terminal to another program, or to the shell while stopped.
void rt_leave(void) {
  rt_send(paste_off);
  def_prog_mode();
  endwin();
  rt_set_away(true);
}

// Takes it back. The next rt_show paints everything.
void rt_return(void) {
  rt_set_away(false);
  reset_prog_mode();
  rt_repaint_all();
  rt_fit();
  rt_send(paste_on);
}
