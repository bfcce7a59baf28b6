/* split.h - the parser and the handlers of both C clients.
 *
 * Every line is cut at its end and at its first colon, the event name is looked up, and the handlers
 * run: one for any event, which counts, and three for Newstate, which read three values each.
 * Everything is inline and `own` is a constant, so that neither client pays for the other. */
#ifndef SPLIT_H
#define SPLIT_H

#include "BenchmarkC.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MAX_HEADERS 256

struct header { const char *key, *value; uint32_t key_length, value_length; };
struct client { struct bench_result *result; int done; };

static inline const struct header *get(const struct header *h, int n, const char *key, uint32_t length) {
    for (int i = 0; i < n; i++)
        if (h[i].key_length == length && !strncasecmp(h[i].key, key, length)) return &h[i];
    return 0;
}

static inline int is(const struct header *h, const char *value, uint32_t length) {
    return h->value_length == length && !memcmp(h->value, value, length);
}

static inline void newstate(struct bench_result *r, const struct header *h, int n) {
    const struct header *a = get(h, n, "Channel", 7);
    const struct header *b = get(h, n, "ChannelStateDesc", 16);
    const struct header *c = get(h, n, "Uniqueid", 8);
    r->specific++;
    r->sum += (a ? a->value_length : 0) + (b ? b->value_length : 0) + (c ? c->value_length : 0);
}

static inline void event(struct client *c, const struct header *h, int n) {
    const struct header *name = get(h, n, "Event", 5);
    if (!name) return;
    if (is(name, "BenchDone", 9)) {
        c->done = 1;
        return;
    }
    if (is(name, "FullyBooted", 11)) return;
    c->result->count++;
    if (is(name, "Newstate", 8))
        for (int i = 0; i < 3; i++) newstate(c->result, h, n);
}

/* The event in one heap block, headers first: what a handler that keeps it needs. */
static inline void owned_event(struct client *c, const char *packet, size_t length, const struct header *h, int n) {
    struct header *copy = malloc(n * sizeof *h + length);
    char *text = (char *)(copy + n);
    memcpy(text, packet, length);
    for (int i = 0; i < n; i++)
        copy[i] = (struct header){text + (h[i].key - packet), text + (h[i].value - packet),
                                  h[i].key_length, h[i].value_length};
    event(c, copy, n);
    free(copy);
}

/* Takes [p, end) and returns the first byte of the packet that is not complete. */
static inline const char *split(struct client *c, const char *p, const char *end, int own) {
    struct header h[MAX_HEADERS];
    int n = 0;
    const char *packet = p, *q;
    while (p < end && (q = memchr(p, '\n', end - p))) {
        const char *line_end = q > p && q[-1] == '\r' ? q - 1 : q;
        if (line_end == p) {
            if (n && own) owned_event(c, packet, p - packet, h, n);
            else if (n) event(c, h, n);
            n = 0;
            packet = q + 1;
        } else {
            const char *colon = memchr(p, ':', line_end - p);
            if (colon && n < MAX_HEADERS) {
                const char *value = colon + 1;
                if (value < line_end && *value == ' ') value++;
                h[n++] = (struct header){p, value, colon - p, line_end - value};
            }
        }
        p = q + 1;
    }
    return packet;
}

#endif
