#ifndef MALLOC_COUNT_H
#define MALLOC_COUNT_H

/* Allocations are counted from now on. */
void malloc_count_begin(void);

/* Allocations so far, or -1 where they cannot be counted. */
long malloc_count(void);

#endif
