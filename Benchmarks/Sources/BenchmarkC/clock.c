/* clock.c - CPU and wall time of this process. */
#define _GNU_SOURCE
#include "BenchmarkC.h"

#include <sys/resource.h>
#include <time.h>

static double seconds(struct timeval t) { return t.tv_sec + t.tv_usec * 1e-6; }

struct bench_time bench_now(void) {
    struct rusage u;
    struct timespec t;
    getrusage(RUSAGE_SELF, &u);
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (struct bench_time){seconds(u.ru_utime) + seconds(u.ru_stime), t.tv_sec + t.tv_nsec * 1e-9};
}
