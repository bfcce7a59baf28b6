/* What Swift cannot be the judge of itself: clients written in C, the server they and the Swift
 * client talk to, the event stream, and the clocks. */
#ifndef BENCHMARK_C_H
#define BENCHMARK_C_H

#include <stddef.h>
#include <stdint.h>

/* ---- clocks and processes ------------------------------------------------------------- */

struct bench_time {
    double cpu_s;  /* user + system of the whole process */
    double wall_s; /* monotonic */
};
struct bench_time bench_now(void);

struct bench_exit {
    int status; /* exit code, or 128 + signal */
    double peak_rss_mb;
};

/* Starts a program whose standard output can be read from *output; returns its pid or -1. */
int bench_spawn(char *const argv[], int *output);

/* Reads one line without its end. Returns its length, 0 at the end of the output, -1 on time-out. */
int bench_read_line(int output, char *line, int capacity, double timeout_s);

/* Waits for the child to end; one that has not after timeout_s is killed. */
struct bench_exit bench_reap(int pid, double timeout_s);

/* ---- the event stream ----------------------------------------------------------------- */

/* Writes a deterministic stream of that many events to a descriptor; 0 or -1. */
int bench_generate(int fd, uint64_t events, uint32_t seed, int calls);

/* Writes events of so many names, "Name00000" and up with something before the most of them, and of
 * eight times as many keys; 0 or -1. */
int bench_generate_hostile(int fd, uint64_t events);

/* A descriptor of a temporary file that is gone when the last process closes it; -1 on failure. */
int bench_temporary_file(void);

struct bench_stream {
    char *bytes;
    size_t length;
    uint64_t *starts; /* starts[i] = first byte of event i, starts[events] = length */
    uint64_t events;
};

/* Reads the first events of a file (0 = all) into memory; 0 or -1. */
int bench_stream_open(const char *path, uint64_t events, struct bench_stream *stream);
void bench_stream_close(struct bench_stream *stream);

/* ---- clients -------------------------------------------------------------------------- */

/* The first three prove that nothing was lost or garbled: events, calls of the Newstate handlers,
 * and the length of all values these have read. */
struct bench_result {
    long count, specific, sum;
    double cpu_s, wall_s; /* from the first event to the last */
};

/* Parses the bytes from memory, with one heap block per event which a handler could keep. */
void bench_own(const char *bytes, size_t length, int repeat, struct bench_result *result);

/* Logs in over loopback and takes events until BenchDone; 0 or -1. */
int bench_split(int port, struct bench_result *result);

/* ---- server --------------------------------------------------------------------------- */

struct flood_options {
    const char *stream; /* a file, see bench_generate */
    uint64_t events;    /* use the first so many of it, 0 = all */
    uint64_t repeat;    /* laps of them */
    int clients;        /* the flood starts when so many have logged in */
    double rate;        /* events per second, 0 = as fast as the client reads */
    double gap_s;       /* pause between the last login and the first event */
    double max_s;       /* the server ends after this, whatever happens */
    size_t chunk;       /* most bytes of one send; a small odd number cuts packets at every place */
    int port;           /* 0 = any that is free */
    int stamp;          /* before every tenth paced event: BenchSent, whose header SentUs says when, in microseconds */
};

/* Prints "LISTEN <port>", serves until all clients have gone, prints a JSON object; 0 or -1. */
int flood_serve(const struct flood_options *options);

#endif
