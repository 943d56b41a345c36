#include "terminal.h"

// wgetch refreshes the window it reads from when that was written to, which would show half a frame. A pad of its own
// is never written to.
WINDOW *rt_keys;

int rt_open_keys(void) {
  rt_keys = newpad(1, 1);
  if (rt_keys == NULL) return RT_SYSTEM;
  nodelay(rt_keys, TRUE);
  keypad(rt_keys, TRUE);
  define_key("\033[200~", RT_PASTE_CODE);
  return RT_OK;
}

void rt_close_keys(void) {
  if (rt_keys != NULL) delwin(rt_keys);
  rt_keys = NULL;
}

// The KEY_* codes are macros and come in families (shifted, keypad corners); Swift gets a few small numbers. Keys that
// have no name here are RT_KEY_OTHER: known to be a key, and nothing to type.
static uint32_t key_of(wint_t code) {
  if (code > KEY_F0 && code <= KEY_F0 + 12) return RT_FUNCTION + (code - KEY_F0);
  switch (code) {
    case KEY_UP: return RT_KEY_UP;
    case KEY_SR: return RT_KEY_SHIFT_UP;
    case KEY_DOWN: return RT_KEY_DOWN;
    case KEY_SF: return RT_KEY_SHIFT_DOWN;
    case KEY_LEFT: return RT_KEY_LEFT;
    case KEY_SLEFT: return RT_KEY_SHIFT_LEFT;
    case KEY_RIGHT: return RT_KEY_RIGHT;
    case KEY_SRIGHT: return RT_KEY_SHIFT_RIGHT;
    case KEY_HOME: case KEY_FIND: case KEY_A1: case KEY_SHOME: return RT_KEY_HOME;
    case KEY_END: case KEY_SELECT: case KEY_C1: case KEY_SEND: return RT_KEY_END;
    case KEY_PPAGE: case KEY_A3: return RT_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return RT_KEY_PAGE_DOWN;
    case KEY_IC: return RT_KEY_INSERT;
    case KEY_DC: return RT_KEY_DELETE;
    case KEY_BACKSPACE: return RT_KEY_BACKSPACE;
    case KEY_ENTER: return RT_KEY_ENTER;
    case KEY_BTAB: return RT_KEY_BACK_TAB;
    case RT_PASTE_CODE: return RT_KEY_PASTE;
    default: return RT_KEY_OTHER;
  }
}

// Reads one key if there is one, never waiting longer than it takes to tell Esc from a sequence. get_wch is missing
// in Swift without the wide-character settings of this target, and answers in two ways at once.
int rt_read_key(uint32_t *value) {
  wint_t code = 0;
  switch (wget_wch(rt_keys, &code)) {
    case OK: *value = code; return RT_CHARACTER;
    case KEY_CODE_YES: *value = key_of(code); return RT_KEY;
    default: return RT_NOTHING;
  }
}

// While a paste is taken in, sequences in it are text like everything else.
void rt_take_paste(int on) { keypad(rt_keys, on ? FALSE : TRUE); }
