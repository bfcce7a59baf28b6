/* generate.c - an event stream as a PBX with many calls at a time sends it.
 *
 * The same seed gives the same bytes on every machine. Header names and order are those of
 * Asterisk 20; some callers have UTF-8 names. */
#include "BenchmarkC.h"
#include "generate.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const queues[] = {"sales", "support", "billing", "emergency-24x7"};
static const char *const reachability[] = {"Reachable", "Unreachable"};

void channel_open(struct generator *g, struct channel *c, int peer, const char *exten, const char *context) {
    *c = (struct channel){.caller = "", .connected = "", .context = context, .priority = 1};
    g->last_channel++;
    g->last_id++;
    snprintf(c->name, sizeof c->name, "PJSIP/%d-%08x", peer, g->last_channel);
    snprintf(c->number, sizeof c->number, "%d", peer);
    snprintf(c->exten, sizeof c->exten, "%s", exten);
    snprintf(c->id, sizeof c->id, "%d.%d", (int)g->clock, g->last_id);
    memcpy(c->linked_id, c->id, sizeof c->id);
    if (g->last_channel % 3 == 0) snprintf(c->account, sizeof c->account, "acct%d", g->last_channel % 7);
}

static const char *state_name(int state) {
    switch (state) {
    case 4: return "Ring";
    case 5: return "Ringing";
    case 6: return "Up";
    default: return "Down";
    }
}

static const char *known(const char *s) { return *s ? s : "<unknown>"; }

void channel_snapshot(struct generator *g, const struct channel *c, const char *p) {
    fprintf(g->out, "%sChannel: %s\r\n%sChannelState: %d\r\n%sChannelStateDesc: %s\r\n",
            p, c->name, p, c->state, p, state_name(c->state));
    fprintf(g->out, "%sCallerIDNum: %s\r\n%sCallerIDName: %s\r\n%sConnectedLineNum: %s\r\n%sConnectedLineName: %s\r\n",
            p, known(c->number), p, known(c->caller), p, known(c->connected_number), p, known(c->connected));
    fprintf(g->out, "%sLanguage: en\r\n%sAccountCode: %s\r\n%sContext: %s\r\n%sExten: %s\r\n%sPriority: %d\r\n",
            p, p, c->account, p, c->context, p, c->exten, p, c->priority);
    fprintf(g->out, "%sUniqueid: %s\r\n%sLinkedid: %s\r\n", p, c->id, p, c->linked_id);
}

void event_begin(struct generator *g, const char *name, const char *privilege) {
    fprintf(g->out, "Event: %s\r\nPrivilege: %s\r\n", name, privilege);
}

static void queue_member_status(struct generator *g) {
    struct random *r = &g->random;
    int member = random_between(r, 100, 899), now = g->clock;
    const char *queue = CHOICE(g, queues);
    int taken = random_below(r, 200), last = now - (int)random_below(r, 3600);
    int in_call = random_below(r, 2), status = random_between(r, 1, 6);
    event_begin(g, "QueueMemberStatus", "agent,all");
    fprintf(g->out, "Queue: %s\r\nMemberName: Agent %d\r\nInterface: PJSIP/%d\r\nStateInterface: PJSIP/%d\r\n"
            "Membership: dynamic\r\nPenalty: 0\r\nCallsTaken: %d\r\nLastCall: %d\r\nLastPause: 0\r\n"
            "LoginTime: %d\r\nInCall: %d\r\nStatus: %d\r\nPaused: 0\r\nPausedReason: \r\nRinginuse: 0\r\n"
            "Wrapuptime: 0\r\n\r\n", queue, member, member, member, taken, last, now - 20000, in_call, status);
}

static void peer_status(struct generator *g) {
    int peer = random_between(&g->random, 100, 899);
    event_begin(g, "PeerStatus", "system,all");
    fprintf(g->out, "ChannelType: PJSIP\r\nPeer: PJSIP/%d\r\nPeerStatus: %s\r\n\r\n", peer, CHOICE(g, reachability));
}

static void user_event(struct generator *g) {
    struct channel c;
    channel_open(g, &c, random_between(&g->random, 100, 899), "s", "crm");
    strcpy(c.number, "100");
    c.caller = "Reception";
    int customer = random_below(&g->random, 1000000), page = random_below(&g->random, 1000000);
    event_begin(g, "UserEvent", "user,all");
    fputs("UserEvent: ScreenPop\r\n", g->out);
    channel_snapshot(g, &c, "");
    fprintf(g->out, "CustomerId: %d\r\nUrl: https://crm.example.net/c/%d?src=ami&x=1:2\r\n"
            "Note: caller asked for a call back\r\n\r\n", customer, page);
}

void background_event(struct generator *g) {
    double kind = random_unit(&g->random);
    if (kind < 0.55) queue_member_status(g);
    else if (kind < 0.75) peer_status(g);
    else user_event(g);
}

static void write_events(struct generator *g, struct call *active, int calls, uint64_t events) {
    for (uint64_t n = 0; n < events;) {
        g->clock += 0.002;
        if (random_unit(&g->random) < 0.05) {
            background_event(g);
            n++;
            continue;
        }
        int i = random_below(&g->random, calls);
        if (call_next(g, &active[i])) {
            n++;
        } else { /* the last call takes its place, a new one is the last */
            active[i] = active[calls - 1];
            active[calls - 1] = (struct call){0};
        }
    }
}

int bench_generate(int fd, uint64_t events, uint32_t seed, int calls) {
    struct generator g = {.clock = 1715500000.0};
    if (!(g.out = fdopen(dup(fd), "w"))) return -1;
    random_seed(&g.random, seed);
    struct call *active = calloc(calls, sizeof *active);
    write_events(&g, active, calls, events);
    free(active);
    int failed = ferror(g.out);
    return fclose(g.out) || failed ? -1 : 0;
}
