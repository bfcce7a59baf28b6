/* flood_actions.c - what the server makes of the actions of a client. */
#define _GNU_SOURCE
#include "flood.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>

void flood_reply(struct flood_client *c, const char *format, ...) {
    va_list arguments;
    if (c->out_capacity - c->out_length < 4096) c->out = realloc(c->out, c->out_capacity = c->out_capacity * 2 + 8192);
    va_start(arguments, format);
    c->out_length += vsnprintf(c->out + c->out_length, c->out_capacity - c->out_length, format, arguments);
    va_end(arguments);
}

/* The value of a header of the packet, or "". */
static const char *header(const char *packet, const char *key, char *value, size_t capacity) {
    size_t length = strlen(key);
    value[0] = 0;
    for (const char *p = packet; p; p = strstr(p, "\r\n"), p = p ? p + 2 : 0) {
        if (strncasecmp(p, key, length) || p[length] != ':') continue;
        p += length + 1;
        while (*p == ' ') p++;
        size_t n = strcspn(p, "\r\n");
        if (n >= capacity) n = capacity - 1;
        memcpy(value, p, n);
        value[n] = 0;
        return value;
    }
    return value;
}

static void act(struct flood_client *c, const char *packet) {
    char name[64], id[512], id_line[600] = "";
    header(packet, "Action", name, sizeof name);
    if (header(packet, "ActionID", id, sizeof id)[0]) snprintf(id_line, sizeof id_line, "ActionID: %s\r\n", id);
    c->actions++;
    if (!strcasecmp(name, "Login")) {
        c->logged_in = 1;
        flood_reply(c, "Response: Success\r\n%sMessage: Authentication accepted\r\n\r\n", id_line);
    } else if (!strcasecmp(name, "Challenge")) {
        flood_reply(c, "Response: Success\r\n%sChallenge: 840415273\r\n\r\n", id_line);
    } else if (!strcasecmp(name, "Ping")) {
        struct timespec t;
        clock_gettime(CLOCK_REALTIME, &t);
        flood_reply(c, "Response: Success\r\n%sPing: Pong\r\nTimestamp: %lld.%06ld\r\n\r\n", id_line,
                    (long long)t.tv_sec, t.tv_nsec / 1000);
    } else if (!strcasecmp(name, "Logoff")) {
        flood_reply(c, "Response: Goodbye\r\n%sMessage: Thanks for all the fish.\r\n\r\n", id_line);
        c->leaving = 1;
    } else {
        flood_reply(c, "Response: Success\r\n%sMessage: OK\r\n\r\n", id_line);
    }
}

void flood_read(struct flood_client *c, const struct flood_source *source) {
    for (;;) {
        ssize_t n = recv(c->fd, c->in + c->in_length, sizeof c->in - 1 - c->in_length, MSG_DONTWAIT);
        if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) break;
        if (n <= 0) {
            flood_drop(c);
            return;
        }
        c->in_length += n;
        c->in[c->in_length] = 0;
        char *p = c->in, *end;
        for (;;) {
            while (*p == '\r' || *p == '\n') p++;
            if (!(end = strstr(p, "\r\n\r\n"))) break;
            end[2] = 0;
            act(c, p);
            p = end + 4;
        }
        c->in_length -= p - c->in;
        memmove(c->in, p, c->in_length + 1);
        if (c->in_length > sizeof c->in - 4096) c->in_length = 0; /* no packet is that long */
    }
    flood_write(c, source);
}
