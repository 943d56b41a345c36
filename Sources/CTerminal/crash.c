#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "terminal.h"

// Last: it makes macros of words like columns and lines.
#include <term.h>

// A Swift trap ends the program with the terminal raw and on its other screen. Everything a handler needs is made
// ready here, since it may call almost nothing: the bytes that reset the terminal, its modes, a stack of its own.
static char reset[256];
static size_t reset_length;
static struct termios modes;
static char stack[32768];

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};
enum { FATAL = sizeof fatal / sizeof fatal[0] };
static struct sigaction earlier[FATAL];

static void on_crash(int signal) {
  ssize_t sent = write(STDOUT_FILENO, reset, reset_length);
  (void)sent;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  // SA_RESETHAND has put the default action back: this ends the program as the crash would have.
  raise(signal);
}

// Adds a terminfo string without its padding marks ($<5>), which only tputs can carry out.
static void add(const char *text) {
  if (text == NULL || text == (char *)-1) return;
  while (*text != '\0' && reset_length < sizeof reset) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end == NULL) return;
      text = end + 1;
    } else {
      reset[reset_length++] = *text++;
    }
  }
}

// Before newterm changes anything: the modes to return to.
void rt_crash_prepare(void) { tcgetattr(STDIN_FILENO, &modes); }

void rt_crash_on(void) {
  reset_length = 0;
  add("\033[?2004l");
  add(tigetstr("sgr0"));
  add(tigetstr("cnorm"));
  add(tigetstr("rmkx"));
  add(tigetstr("rmcup"));
  add("\r\n");
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
  struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK};
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &earlier[i]);
}

void rt_crash_off(void) {
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &earlier[i], NULL);
}
