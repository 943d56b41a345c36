#include "CTerminal.h"
int rt_placeholder(void) { return 0; }
