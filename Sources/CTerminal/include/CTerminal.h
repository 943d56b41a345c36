#ifndef CTERMINAL_H
#define CTERMINAL_H
int rt_placeholder(void);
#endif
