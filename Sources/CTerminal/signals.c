#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "terminal.h"

// ncurses' own handlers leave with _exit past everything Swift has to do (keep the journal), and SIGHUP has none. Ours
// only write the signal's number to a pipe, which the event loop waits for together with the keys.
static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t away;

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { CAUGHT = sizeof caught / sizeof caught[0] };
static struct sigaction earlier[CAUGHT];

static void on_signal(int signal) {
  int error = errno;
  // While another program has the terminal, Ctrl-C and Ctrl-Z are meant for it; but to let the shell have the line
  // back, all of the job must stop.
  bool lent = away && (signal == SIGINT || signal == SIGQUIT || signal == SIGTSTP);
  if (lent && signal == SIGTSTP) kill(getpid(), SIGSTOP);
  if (!lent) {
    unsigned char number = (unsigned char)signal;
    ssize_t sent = write(pipe_ends[1], &number, 1);
    (void)sent;
  }
  errno = error;
}

void rt_set_away(bool now) { away = now; }

int rt_signals_on(void) {
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return RT_SYSTEM;
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < CAUGHT; i++) {
    sigaction(caught[i], NULL, &earlier[i]);
    // Started with nohup: a hang-up is not for us.
    bool ignored = caught[i] == SIGHUP && earlier[i].sa_handler == SIG_IGN;
    if (!ignored) sigaction(caught[i], &action, NULL);
  }
  return RT_OK;
}

void rt_signals_off(void) {
  if (pipe_ends[0] < 0) return;
  struct sigaction plain = {.sa_handler = SIG_DFL};
  for (int i = 0; i < CAUGHT; i++) {
    // newterm had put ncurses' handlers in place of the defaults; they must not come back.
    bool ignored = earlier[i].sa_handler == SIG_IGN;
    sigaction(caught[i], ignored ? &earlier[i] : &plain, NULL);
  }
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

// Waits for a key, a signal or one of the caller's descriptors, at most `timeout` milliseconds (-1: for ever, without
// waking). ready[0] is the keyboard, ready[1] the signals, then the caller's, at most 14. Returns how many, or -1.
int rt_wait(int timeout, const int *descriptors, int count, uint8_t *ready) {
  struct pollfd all[16] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = pipe_ends[0], .events = POLLIN}};
  if (count > 14) count = 14;
  for (int i = 0; i < count; i++) all[i + 2] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
  int found;
  do {
    found = poll(all, (nfds_t)count + 2, timeout);
  } while (found < 0 && errno == EINTR);
  for (int i = 0; i < count + 2; i++) {
    short got = found > 0 ? all[i].revents : 0;
    ready[i] = (uint8_t)(((got & POLLIN) ? RT_READABLE : 0)
        | ((got & (POLLHUP | POLLERR | POLLNVAL)) ? RT_HUNG_UP : 0));
  }
  return found;
}

// The next signal that has come, or 0.
int rt_next_signal(void) {
  unsigned char number = 0;
  return read(pipe_ends[0], &number, 1) == 1 ? number : 0;
}

// Stops this program as Ctrl-Z asks, with the terminal given back, and returns when it is continued. The default
// action must be in place while it stops: a shell is told only then.
void rt_stop(void) {
  rt_leave();
  struct sigaction plain = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  sigaction(SIGTSTP, &plain, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  rt_return();
}
