/* flood.c - a server which floods its clients with events and sees how fast they take them. */
#define _GNU_SOURCE
#include "flood.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct server {
    const struct flood_options *options;
    struct flood_source source;
    struct flood_client **clients;
    int accepted, listener;
    double flood_at; /* 0 until all clients have logged in */
    int flooding;
};

static int listen_on(int port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    int one = 1, fd = socket(AF_INET, SOCK_STREAM, 0);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    socklen_t length = sizeof address;
    if (bind(fd, (void *)&address, length) || listen(fd, 1024) || getsockname(fd, (void *)&address, &length)) return -1;
    fcntl(fd, F_SETFL, O_NONBLOCK);
    printf("LISTEN %d\n", ntohs(address.sin_port));
    fflush(stdout);
    return fd;
}

static void accept_client(struct server *s) {
    int one = 1, fd = accept(s->listener, 0, 0);
    if (fd < 0) return;
    if (s->accepted == s->options->clients) { /* it has come back: its events are lost, do not start anew */
        close(fd);
        return;
    }
    fcntl(fd, F_SETFL, O_NONBLOCK);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    struct flood_client *c = calloc(1, sizeof *c);
    c->fd = fd;
    s->clients[s->accepted++] = c;
    flood_reply(c, "Asterisk Call Manager/9.0.0\r\n");
    flood_write(c, &s->source);
}

static void start_flood(struct server *s) {
    s->flooding = 1;
    for (int i = 0; i < s->accepted; i++) {
        struct flood_client *c = s->clients[i];
        if (c->fd < 0) continue;
        flood_reply(c, "Event: FullyBooted\r\nPrivilege: system,all\r\nStatus: Fully Booted\r\nUptime: 86400\r\n"
                       "LastReload: 86400\r\n\r\n");
        c->started = bench_now();
        c->flooding = 1;
        c->due = s->options->rate > 0 ? 0 : s->source.total;
        flood_write(c, &s->source);
    }
}

/* Tells when what follows is sent. */
static void stamp(struct flood_client *c) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    flood_reply(c, "Event: BenchSent\r\nSentUs: %lld\r\n\r\n", t.tv_sec * 1000000LL + t.tv_nsec / 1000);
}

/* A paced client gets what is due by now. Servers do not beat time together: each client has its moment. */
static void pace(struct server *s, double now) {
    if (!s->flooding || s->options->rate <= 0) return;
    for (int i = 0; i < s->accepted; i++) {
        struct flood_client *c = s->clients[i];
        if (!c->flooding) continue;
        double events = (now - c->started.wall_s) * s->options->rate + (double)i / s->accepted;
        int all = events >= s->source.stream.events * s->options->repeat;
        c->due = all ? s->source.total : flood_position(&s->source, events);
        if (s->options->stamp && !all && events >= c->stamps * 10) {
            stamp(c);
            c->stamps = events / 10 + 1;
        }
        flood_write(c, &s->source);
    }
}

static void check_start(struct server *s, double now) {
    if (s->flooding) return;
    int ready = 0;
    for (int i = 0; i < s->accepted; i++) ready += s->clients[i]->logged_in;
    if (ready == s->options->clients && !s->flood_at) s->flood_at = now + s->options->gap_s;
    if (s->flood_at && now >= s->flood_at) start_flood(s);
}

static int anyone(const struct server *s) {
    for (int i = 0; i < s->accepted; i++)
        if (s->clients[i]->fd >= 0) return 1;
    return s->accepted < s->options->clients;
}

/* Waits for what the sockets have to say, and keeps the time for which full ones stay full. */
static void wait_for(struct server *s, struct pollfd *polls, int n, int timeout_ms) {
    double now = bench_now().wall_s;
    polls[0] = (struct pollfd){.fd = s->listener, .events = POLLIN};
    for (int i = 0; i < n; i++) {
        struct flood_client *c = s->clients[i];
        int full = c->fd >= 0 && flood_wants_to_write(c);
        polls[i + 1] = (struct pollfd){.fd = c->fd, .events = POLLIN | (full ? POLLOUT : 0)};
        if (full) flood_stalls(c, now);
    }
    poll(polls, n + 1, timeout_ms);
    now = bench_now().wall_s;
    for (int i = 0; i < n; i++)
        if (polls[i + 1].revents & POLLOUT) flood_flows(s->clients[i], now);
}

static void serve(struct server *s) {
    struct pollfd *polls = calloc(s->options->clients + 1, sizeof *polls);
    double now, give_up = bench_now().wall_s + s->options->max_s;
    while (anyone(s) && (now = bench_now().wall_s) < give_up) {
        check_start(s, now);
        pace(s, now);
        int n = s->accepted, soon = s->flood_at && (!s->flooding || s->options->rate > 0);
        wait_for(s, polls, n, soon ? 1 : 100);
        if (polls[0].revents) accept_client(s);
        for (int i = 0; i < n; i++) {
            struct flood_client *c = s->clients[i];
            if (c->fd >= 0 && polls[i + 1].revents & (POLLIN | POLLHUP | POLLERR)) flood_read(c, &s->source);
            if (c->fd >= 0 && polls[i + 1].revents & POLLOUT) flood_write(c, &s->source);
        }
    }
    free(polls);
}

static void report(struct server *s) {
    struct bench_time now = bench_now();
    unsigned long long events = 0, bytes = 0, actions = 0;
    double seconds = 0, stall = 0, longest = 0;
    int unserved = s->options->clients - s->accepted;
    for (int i = 0; i < s->accepted; i++) {
        struct flood_client *c = s->clients[i];
        unserved += !c->done;
        flood_drop(c);
        events += flood_events(&s->source, c->sent);
        bytes += c->sent;
        actions += c->actions;
        stall += c->stall_s;
        if (c->longest_stall_s > longest) longest = c->longest_stall_s;
        double took = c->started.wall_s ? c->ended.wall_s - c->started.wall_s : 0;
        if (took > seconds) seconds = took;
    }
    printf("{\"events\":%llu,\"bytes\":%llu,\"actions\":%llu,\"clients\":%d,\"unserved\":%d,\"seconds\":%.6f,"
           "\"stall_s\":%.6f,\"longest_stall_s\":%.6f,\"cpu_s\":%.6f}\n", events, bytes, actions, s->accepted, unserved,
           seconds, stall, longest, now.cpu_s);
    fflush(stdout);
}

int flood_serve(const struct flood_options *options) {
    struct server s = {.options = options, .source.chunk = options->chunk ? options->chunk : 256 * 1024};
    struct rlimit files;
    signal(SIGPIPE, SIG_IGN);
    if (!getrlimit(RLIMIT_NOFILE, &files)) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    if (bench_stream_open(options->stream, options->events, &s.source.stream)) return -1;
    s.source.total = s.source.stream.length * options->repeat;
    s.clients = calloc(options->clients, sizeof *s.clients);
    if ((s.listener = listen_on(options->port)) < 0) return -1;
    serve(&s);
    report(&s);
    close(s.listener);
    for (int i = 0; i < s.accepted; i++) {
        free(s.clients[i]->out);
        free(s.clients[i]);
    }
    free(s.clients);
    bench_stream_close(&s.source.stream);
    return 0;
}
