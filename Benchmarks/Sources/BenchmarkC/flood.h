/* flood.h - one client of the flood server. */
#ifndef FLOOD_H
#define FLOOD_H

#include "BenchmarkC.h"

struct flood_source { struct bench_stream stream; uint64_t total; size_t chunk; }; /* total = bytes in all laps */

struct flood_client {
    int fd;                   /* -1 when it has gone */
    int logged_in, flooding, done, leaving;
    char in[65536];
    size_t in_length;
    char *out;                /* answers that wait for the end of a packet of the stream */
    size_t out_length, out_capacity, out_sent;
    uint64_t sent, due;       /* positions in the stream, all laps counted */
    struct bench_time started, ended;
    double stalled_since, stall_s, longest_stall_s;
    uint64_t actions, stamps;
};

/* Takes actions from the socket and answers them. */
void flood_read(struct flood_client *c, const struct flood_source *source);

/* Writes what may be written, at most one chunk of the stream so that many clients share fairly. */
void flood_write(struct flood_client *c, const struct flood_source *source);

/* 1 if the client has to be told when its socket takes more. */
int flood_wants_to_write(const struct flood_client *c);

void flood_reply(struct flood_client *c, const char *format, ...) __attribute__((format(printf, 2, 3)));
void flood_drop(struct flood_client *c);

/* A client stalls from the moment its socket is found full to the moment it takes bytes again. */
void flood_stalls(struct flood_client *c, double now);
void flood_flows(struct flood_client *c, double now);

/* Where event i of all laps starts, and how many events are whole before a position. */
uint64_t flood_position(const struct flood_source *source, uint64_t i);
uint64_t flood_events(const struct flood_source *source, uint64_t position);

#endif
