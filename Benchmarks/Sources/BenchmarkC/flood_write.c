/* flood_write.c - the stream and the answers, in whole packets, as fast as the client reads. */
#define _GNU_SOURCE
#include "flood.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 /* SIGPIPE is ignored anyway */
#endif

uint64_t flood_position(const struct flood_source *source, uint64_t i) {
    const struct bench_stream *s = &source->stream;
    return i / s->events * s->length + s->starts[i % s->events];
}

uint64_t flood_events(const struct flood_source *source, uint64_t position) {
    const struct bench_stream *s = &source->stream;
    uint64_t laps = position / s->length, low = 0, high = s->events;
    position %= s->length;
    while (low < high) {
        uint64_t middle = (low + high + 1) / 2;
        if (s->starts[middle] <= position) low = middle; else high = middle - 1;
    }
    return laps * s->events + low;
}

/* The first end of a packet at or after a position. */
static uint64_t boundary(const struct flood_source *source, uint64_t position) {
    uint64_t i = flood_events(source, position), start = flood_position(source, i);
    return start == position ? start : flood_position(source, i + 1);
}

void flood_stalls(struct flood_client *c, double now) {
    if (!c->stalled_since) c->stalled_since = now;
}

void flood_flows(struct flood_client *c, double now) {
    if (!c->stalled_since) return;
    double s = now - c->stalled_since;
    c->stall_s += s;
    if (s > c->longest_stall_s) c->longest_stall_s = s;
    c->stalled_since = 0;
}

void flood_drop(struct flood_client *c) {
    if (c->fd < 0) return;
    struct bench_time now = bench_now();
    flood_flows(c, now.wall_s);
    if (!c->done) c->ended = now;
    c->flooding = 0;
    close(c->fd);
    c->fd = -1;
}

/* Sends once: bytes taken, 0 if the socket is full, -1 if the client has gone. */
static ssize_t push(struct flood_client *c, const char *bytes, size_t length) {
    ssize_t n = send(c->fd, bytes, length, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (n < 0 && errno != EAGAIN && errno != EWOULDBLOCK) {
        flood_drop(c);
        return -1;
    }
    if (n > 0 && c->stalled_since) flood_flows(c, bench_now().wall_s);
    return n < 0 ? 0 : n;
}

static int has_answer(const struct flood_client *c) { return c->out_sent < c->out_length; }

static int send_answers(struct flood_client *c) {
    ssize_t n = push(c, c->out + c->out_sent, c->out_length - c->out_sent);
    if (n <= 0) return 0;
    if ((c->out_sent += n) == c->out_length) c->out_sent = c->out_length = 0;
    return 1;
}

/* Bytes of the stream up to what is due, the end of the lap, or the packet an answer waits for. */
static int send_stream(struct flood_client *c, const struct flood_source *source) {
    const struct bench_stream *s = &source->stream;
    uint64_t end = c->due, at = c->sent % s->length;
    if (has_answer(c)) {
        uint64_t b = boundary(source, c->sent);
        if (b < end) end = b;
    }
    if (c->sent >= end) return 0;
    size_t length = end - c->sent;
    if (length > source->chunk) length = source->chunk;
    if (length > s->length - at) length = s->length - at;
    ssize_t n = push(c, s->bytes + at, length);
    if (n > 0) c->sent += n;
    return n > 0;
}

void flood_write(struct flood_client *c, const struct flood_source *source) {
    int chunks = 1;
    for (int more = 1; more && c->fd >= 0;) {
        if (has_answer(c) && (!c->flooding || c->sent == boundary(source, c->sent))) {
            more = send_answers(c);
        } else if (c->flooding && c->sent == source->total) {
            flood_reply(c, "Event: BenchDone\r\nPrivilege: user,all\r\nEvents: %llu\r\n\r\n",
                        (unsigned long long)flood_events(source, c->sent));
            c->flooding = 0;
            c->done = 1;
            c->ended = bench_now();
        } else {
            more = c->flooding && chunks-- > 0 && send_stream(c, source);
        }
    }
    if (c->leaving && !has_answer(c)) flood_drop(c);
}

int flood_wants_to_write(const struct flood_client *c) { return has_answer(c) || (c->flooding && c->sent < c->due); }
