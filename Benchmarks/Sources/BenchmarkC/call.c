/* call.c - the script of one call between two parties, told event by event. */
#include "generate.h"

#include <string.h>
#include <time.h>

/* Ends the function after an event; the next call goes on behind it. Whatever is to be known then
 * lives in struct call. (A coroutine for the poor: Duff's device.) */
#define YIELD do { c->resume_at = __LINE__; return 1; case __LINE__:; } while (0)

static const char *const contexts[] = {"from-internal", "from-trunk", "macro-dial-one", "ext-queues"};
#define NAMES "Alice Andrews", "Bob Brown", "Reception", "Support Desk", "Carol Chen", "Dan Davies", \
    "Conference Room 2", "Erin Evans", "", "Warehouse"
static const char *const names[] = {
    NAMES, NAMES, NAMES, NAMES, "J\u00fcrgen M\u00fcller", "Zo\u00eb \u0141uczak", "\u5c71\u7530 \u592a\u90ce"
};
static const struct { const char *name, *data; } applications[] = {
    {"Set", "CHANNEL(hangup_handler_push)=hh,s,1"}, {"NoOp", "Inbound call"},
    {"GotoIf", "0?voicemail,s,1"}, {"Gosub", "sub-record,s,1(in,12)"}, {"Answer", ""},
    {"Set", "__FROM_DID=4930123456"}, {"ExecIf", "1?Set(CDR(userfield)=in)"}, {"Return", ""},
    {"MixMonitor", "2024/05/12/in-4930123456-1715500000.wav,abi(LOCAL_MIXMON_ID)"},
    {"Macro", "user-callerid,"}, {"Playback", "queue-thankyou"}, {"Goto", "from-internal,s,1"},
};
static const struct { const char *name, *value; } variables[] = {
    {"DIALSTATUS", "ANSWER"}, {"DIALEDPEERNUMBER", "101"},
    {"RTPAUDIOQOSJITTER", "minrxjitter=000.0000;maxrxjitter=000.0137;avgrxjitter=000.0034;"
                          "stdevrxjitter=000.0021;mintxjitter=000.0000;maxtxjitter=000.0000;"},
    {"MACRO_DEPTH", "1"}, {"__FROM_DID", "4930123456"}, {"CALLERID(name)", "Reception"},
    {"SIPDOMAIN", "pbx.example.net"}, {"RINGTIME", ""}, {"TTL", "64"}, {"BRIDGEPEER", ""},
    {"BRIDGEPVTCALLID", ""}, {"PLAYBACKSTATUS", "SUCCESS"}, {"GOSUB_RETVAL", ""}, {"ARG1", "in"},
    {"LOCAL(ARGC)", "2"}, {"CHANNEL(language)", "en"}, {"DB_RESULT", "device"},
    {"MIXMONITOR_FILENAME", "/var/spool/asterisk/monitor/2024/05/12/in-4930123456-1715500000.wav"},
};

/* An event with the state of a channel and then the headers `more`, which end the packet. */
static void on_channel(struct generator *g, const char *name, const struct channel *c, const char *more) {
    event_begin(g, name, "call,all");
    channel_snapshot(g, c, "");
    fprintf(g->out, "%s\r\n", more);
}

static void new_extension(struct generator *g, const struct channel *c) {
    int i = random_below(&g->random, sizeof applications / sizeof *applications);
    event_begin(g, "Newexten", "dialplan,all");
    channel_snapshot(g, c, "");
    fprintf(g->out, "Extension: %s\r\nApplication: %s\r\nAppData: %s\r\n\r\n", c->exten, applications[i].name,
            applications[i].data);
}

static void variable_set(struct generator *g, const struct channel *c) {
    int i = random_below(&g->random, sizeof variables / sizeof *variables);
    event_begin(g, "VarSet", "dialplan,all");
    channel_snapshot(g, c, "");
    fprintf(g->out, "Variable: %s\r\nValue: %s\r\n\r\n", variables[i].name, variables[i].value);
}

static void device_state(struct generator *g, const struct channel *c, const char *state) {
    event_begin(g, "DeviceStateChange", "call,all");
    fprintf(g->out, "Device: PJSIP/%s\r\nState: %s\r\n\r\n", c->number, state);
}

static void dial(struct generator *g, const struct call *c, const char *name) {
    event_begin(g, name, "call,all");
    channel_snapshot(g, &c->a, "");
    channel_snapshot(g, &c->b, "Dest");
}

static void in_bridge(struct generator *g, const char *name, const struct call *c, const struct channel *who, int n) {
    event_begin(g, name, "call,all");
    fprintf(g->out, "BridgeUniqueid: %s\r\nBridgeType: basic\r\nBridgeTechnology: simple_bridge\r\n"
            "BridgeCreator: <unknown>\r\nBridgeName: <unknown>\r\nBridgeNumChannels: %d\r\n"
            "BridgeVideoSourceMode: none\r\n", c->bridge, n);
    channel_snapshot(g, who, "");
    fputs("\r\n", g->out);
}

static void rtcp(struct generator *g, const struct channel *c, int i) {
    static const int losses[] = {0, 0, 0, 1, 3};
    struct random *r = &g->random;
    int host = random_between(r, 2, 250);
    int to = 10001 + 2 * (int)random_below(r, 5000), from = 10001 + 2 * (int)random_below(r, 5000);
    unsigned ssrc = random_bits(r, 32);
    unsigned long long ntp = random_below(r, 10000000000);
    unsigned source = random_bits(r, 32);
    int lost = CHOICE(g, losses), highest = random_below(r, 65536), jitter = random_below(r, 200);
    unsigned lsr = random_bits(r, 32);
    event_begin(g, "RTCPSent", "reporting,all");
    channel_snapshot(g, c, "");
    fprintf(g->out, "To: 192.0.2.%d:%d\r\nFrom: 198.51.100.7:%d\r\nSSRC: 0x%08x\r\nPT: 200(SR)\r\n",
            host, to, from, ssrc);
    fprintf(g->out, "ReportCount: 1\r\nSentNTP: %d.%010llu\r\nSentRTP: %d\r\nSentPackets: %d\r\nSentOctets: %d\r\n",
            (int)g->clock, ntp, (i + 1) * 40000, (i + 1) * 250, (i + 1) * 40000);
    fprintf(g->out, "Report0SourceSSRC: 0x%08x\r\nReport0FractionLost: 0\r\nReport0CumulativeLost: %d\r\n"
            "Report0HighestSequence: %d\r\nReport0SequenceNumberCycles: 0\r\nReport0IAJitter: %d\r\n",
            source, lost, highest, jitter);
    fprintf(g->out, "Report0LSR: %u\r\nReport0DLSR: %.4f\r\n\r\n", lsr, random_unit(r) * 5);
}

static const char *date(double t, char text[32]) {
    time_t seconds = t;
    text[0] = 0;
    if (t > 0) strftime(text, 32, "%Y-%m-%d %H:%M:%S", gmtime(&seconds));
    return text;
}

static void call_detail_record(struct generator *g, const struct call *c) {
    const struct channel *a = &c->a, *b = &c->b;
    char start[32], answer[32], end[32];
    event_begin(g, "Cdr", "cdr,all");
    fprintf(g->out, "AccountCode: %s\r\nSource: %s\r\nDestination: %s\r\nDestinationContext: %s\r\n"
            "CallerID: \"%s\" <%s>\r\nChannel: %s\r\nDestinationChannel: %s\r\nLastApplication: Dial\r\n"
            "LastData: %s,30,tr\r\n", a->account, a->number, a->exten, a->context, a->caller, a->number, a->name,
            b->name, b->name);
    fprintf(g->out, "StartTime: %s\r\nAnswerTime: %s\r\nEndTime: %s\r\nDuration: %d\r\nBillableSeconds: %d\r\n",
            date(c->started, start), date(c->answered, answer), date(g->clock, end), (int)(g->clock - c->started),
            c->answered > 0 ? (int)(g->clock - c->answered) : 0);
    fprintf(g->out, "Disposition: %s\r\nAMAFlags: DOCUMENTATION\r\nUniqueID: %s\r\nUserField: \r\n\r\n",
            c->answered > 0 ? "ANSWERED" : "NO ANSWER", a->id);
}

static const struct channel *either(struct generator *g, const struct call *c) {
    return random_below(&g->random, 2) ? &c->b : &c->a;
}

static void name_bridge(struct generator *g, struct call *c) {
    struct random *r = &g->random;
    unsigned p1 = random_bits(r, 32), p2 = random_bits(r, 16), p3 = random_bits(r, 12), p4 = random_bits(r, 12);
    unsigned long long p5 = random_bits(r, 48);
    snprintf(c->bridge, sizeof c->bridge, "%08x-%04x-4%03x-a%03x-%012llx", p1, p2, p3, p4, p5);
}

static void begin(struct generator *g, struct call *c) {
    int from = random_between(&g->random, 100, 899), to = random_between(&g->random, 100, 899);
    char exten[8];
    snprintf(exten, sizeof exten, "%d", to);
    const char *context = CHOICE(g, contexts), *name = CHOICE(g, names);
    channel_open(g, &c->a, from, exten, context);
    c->a.caller = name;
    c->a.state = 4;
    c->started = g->clock;
}

static void ring(struct generator *g, struct call *c) {
    int to = 0;
    sscanf(c->a.exten, "%d", &to);
    const char *name = CHOICE(g, names);
    channel_open(g, &c->b, to, "s", c->a.context);
    c->b.caller = name;
    c->b.connected = c->a.caller;
    memcpy(c->b.connected_number, c->a.number, sizeof c->a.number);
    memcpy(c->b.linked_id, c->a.linked_id, sizeof c->a.linked_id);
}

static void connect_parties(struct call *c) {
    memcpy(c->a.connected_number, c->b.number, sizeof c->b.number);
    c->a.connected = c->b.caller;
}

int call_next(struct generator *g, struct call *c) {
    struct random *r = &g->random;
    struct channel *a = &c->a, *b = &c->b;
    switch (c->resume_at) {
    case 0:
        begin(g, c);
        on_channel(g, "Newchannel", a, ""); YIELD;
        device_state(g, a, "INUSE"); YIELD;
        for (c->i = 0, c->n = random_between(r, 4, 10); c->i < c->n; c->i++) {
            a->priority++;
            new_extension(g, a); YIELD;
            for (c->j = 0, c->m = random_between(r, 0, 2); c->j < c->m; c->j++) { variable_set(g, a); YIELD; }
        }
        ring(g, c);
        on_channel(g, "Newchannel", b, ""); YIELD;
        on_channel(g, "NewConnectedLine", b, ""); YIELD;
        c->host = random_between(r, 2, 250);
        dial(g, c, "DialBegin");
        fprintf(g->out, "DialString: %s/sip:%s@192.0.2.%d:5060\r\n\r\n", b->number, b->number, c->host); YIELD;
        b->state = 5;
        on_channel(g, "Newstate", b, ""); YIELD;
        device_state(g, b, "RINGING"); YIELD;
        variable_set(g, a); YIELD;
        if (random_unit(r) < 0.8) {
            b->state = 6;
            on_channel(g, "Newstate", b, ""); YIELD;
            connect_parties(c);
            on_channel(g, "NewConnectedLine", a, ""); YIELD;
            dial(g, c, "DialEnd");
            fputs("DialStatus: ANSWER\r\n\r\n", g->out); YIELD;
            a->state = 6;
            on_channel(g, "Newstate", a, ""); YIELD;
            name_bridge(g, c);
            in_bridge(g, "BridgeEnter", c, b, 1); YIELD;
            in_bridge(g, "BridgeEnter", c, a, 2); YIELD;
            c->answered = g->clock;
            for (c->i = 0, c->n = random_between(r, 2, 16); c->i < c->n; c->i++) {
                rtcp(g, either(g, c), c->i); YIELD;
                if (c->i % 5 == 4) { variable_set(g, either(g, c)); YIELD; }
            }
            on_channel(g, "HangupRequest", b, "Cause: 16\r\n"); YIELD;
            in_bridge(g, "BridgeLeave", c, b, 1); YIELD;
            in_bridge(g, "BridgeLeave", c, a, 0); YIELD;
        } else {
            dial(g, c, "DialEnd");
            fputs("DialStatus: NOANSWER\r\n\r\n", g->out); YIELD;
        }
        for (c->i = 0, c->n = random_between(r, 1, 5); c->i < c->n; c->i++) { variable_set(g, a); YIELD; }
        on_channel(g, "Hangup", b, "Cause: 16\r\nCause-txt: Normal Clearing\r\n"); YIELD;
        on_channel(g, "SoftHangupRequest", a, "Cause: 16\r\n"); YIELD;
        on_channel(g, "Hangup", a, "Cause: 16\r\nCause-txt: Normal Clearing\r\n"); YIELD;
        device_state(g, b, "NOT_INUSE"); YIELD;
        call_detail_record(g, c); YIELD;
    }
    return 0;
}
