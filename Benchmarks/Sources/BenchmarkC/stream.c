/* stream.c - the event stream in memory. */
#define _GNU_SOURCE
#include "BenchmarkC.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int bench_temporary_file(void) {
    FILE *f = tmpfile();
    if (!f) return -1;
    int fd = dup(fileno(f)); /* a duplicate survives fclose, and exec */
    fclose(f);
    return fd;
}

static char *contents(const char *path, size_t *length) {
    struct stat st;
    int fd = open(path, O_RDONLY);
    if (fd < 0) return 0;
    char *bytes = 0;
    if (!fstat(fd, &st) && (bytes = malloc(st.st_size + 1))) {
        /* pread: /dev/fd shares the position with whoever else has the file open */
        for (*length = 0; *length < (size_t)st.st_size;) {
            ssize_t n = pread(fd, bytes + *length, st.st_size - *length, *length);
            if (n <= 0) break;
            *length += n;
        }
    }
    close(fd);
    return bytes;
}

int bench_stream_open(const char *path, uint64_t events, struct bench_stream *stream) {
    size_t length = 0, capacity = 1 << 18;
    *stream = (struct bench_stream){.bytes = contents(path, &length)};
    if (!stream->bytes) return -1;
    stream->starts = malloc(capacity * sizeof *stream->starts);
    stream->starts[0] = 0;
    const char *p = stream->bytes, *end = p + length, *q;
    while ((!events || stream->events < events) && (q = memmem(p, end - p, "\r\n\r\n", 4))) {
        p = q + 4;
        if (++stream->events >= capacity)
            stream->starts = realloc(stream->starts, (capacity *= 2) * sizeof *stream->starts);
        stream->starts[stream->events] = p - stream->bytes;
    }
    stream->length = p - stream->bytes;
    if (stream->events && stream->events >= events) return 0;
    bench_stream_close(stream);
    return -1;
}

void bench_stream_close(struct bench_stream *stream) {
    free(stream->bytes);
    free(stream->starts);
    *stream = (struct bench_stream){0};
}
