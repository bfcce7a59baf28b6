/* generate.h - the state of the event generator. */
#ifndef GENERATE_H
#define GENERATE_H

#include "random.h"

#include <stdio.h>

struct channel {
    char name[32], number[8], connected_number[8], exten[8], id[32], linked_id[32], account[8];
    const char *caller, *connected, *context;
    int state, priority;
};

struct generator {
    struct random random;
    FILE *out;
    double clock;
    int last_id, last_channel;
};

/* A call under way. What the script needs between two of its events is kept here. */
struct call {
    int resume_at; /* see YIELD in call.c */
    struct channel a, b;
    double started, answered;
    int i, n, j, m, host;
    char bridge[40];
};

/* Writes the next event of the call; 0 when there are no more. */
int call_next(struct generator *g, struct call *c);

/* Writes an event that belongs to no call. */
void background_event(struct generator *g);

/* ---- used by both ---- */

#define CHOICE(g, array) ((array)[random_below(&(g)->random, sizeof(array) / sizeof *(array))])

void channel_open(struct generator *g, struct channel *c, int peer, const char *exten, const char *context);
void channel_snapshot(struct generator *g, const struct channel *c, const char *prefix);
void event_begin(struct generator *g, const char *name, const char *privilege);

#endif
