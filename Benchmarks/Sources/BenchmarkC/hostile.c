/* hostile.c - events of a server that wants to fill the client's tables: no two have the same name,
 * and no two headers but the first three the same key. */
#include "BenchmarkC.h"

#include <stdio.h>
#include <unistd.h>

static const char tail[] = "abcdefghijklmnopqrstuvwx";

int bench_generate_hostile(int fd, uint64_t events) {
    FILE *out = fdopen(dup(fd), "w");
    if (!out) return -1;
    for (unsigned i = 0; i < events; i++) {
        fprintf(out, "Event: %.*sName%05u\r\nPrivilege: call,all\r\nChannel: Local/%05u\r\n",
                (int)(i % sizeof tail), tail, i, i);
        for (int key = 0; key < 8; key++) fprintf(out, "Key%05u-%d: value %u\r\n", i, key, i * 31 + key);
        fputs("\r\n", out);
    }
    int failed = ferror(out);
    return fclose(out) || failed ? -1 : 0;
}
