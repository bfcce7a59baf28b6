/* count.c - counts the allocations of the program it is linked into (glibc only).
 *
 * The program's own malloc comes before the library's. What it costs - a look at a flag - both sides of a comparison
 * pay alike. */
#include "MallocCount.h"

#include <stdlib.h>

#ifdef __GLIBC__

void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);

static int is_counting;
static long count;

static void one_more(void) {
    if (is_counting) __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
}

void malloc_count_begin(void) { is_counting = 1; }
long malloc_count(void) { return __atomic_load_n(&count, __ATOMIC_RELAXED); }

void *malloc(size_t size) {
    one_more();
    return __libc_malloc(size);
}

void *calloc(size_t n, size_t size) {
    one_more();
    return __libc_calloc(n, size);
}

void *realloc(void *old, size_t size) {
    one_more();
    return __libc_realloc(old, size);
}

#else

void malloc_count_begin(void) {}
long malloc_count(void) { return -1; }

#endif
