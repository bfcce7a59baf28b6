/* client.c - a client in C which looks at every header and copies none. */
#define _GNU_SOURCE
#include "split.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#define BUFFER (256 * 1024)

static int dial(int port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    int one = 1, fd = socket(AF_INET, SOCK_STREAM, 0);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0) return -1;
    if (connect(fd, (void *)&address, sizeof address)) {
        close(fd);
        return -1;
    }
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    return fd;
}

/* Returns how many bytes are in the buffer; *rest is set past the answer to the login. */
static ssize_t login(int fd, char *buffer, size_t *rest) {
    static const char request[] = "Action: Login\r\nActionID: 1\r\nUsername: bench\r\nSecret: bench\r\n\r\n";
    if (send(fd, request, sizeof request - 1, 0) != sizeof request - 1) return -1;
    for (size_t length = 0; length < BUFFER;) {
        ssize_t n = recv(fd, buffer + length, BUFFER - length, 0);
        if (n <= 0) return -1;
        length += n;
        const char *end = memmem(buffer, length, "\r\n\r\n", 4);
        if (end) {
            *rest = end + 4 - buffer;
            return length;
        }
    }
    return -1;
}

static int take(int fd, char *buffer, struct client *c, struct bench_time *from) {
    size_t start = 0;
    ssize_t got = login(fd, buffer, &start);
    if (got < 0) return -1;
    size_t end = got;
    for (*from = bench_now();;) {
        start = split(c, buffer + start, buffer + end, 0) - buffer;
        if (c->done) return 0;
        if (start == end) {
            start = end = 0;
        } else if (BUFFER - end < BUFFER / 4) {
            memmove(buffer, buffer + start, end - start);
            end -= start;
            start = 0;
        }
        ssize_t n = recv(fd, buffer + end, BUFFER - end, 0);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return -1;
        if (c->result->count == 0) *from = bench_now();
        end += n;
    }
}

int bench_split(int port, struct bench_result *result) {
    *result = (struct bench_result){0};
    struct client c = {.result = result};
    struct bench_time from = {0};
    int fd = dial(port);
    if (fd < 0) return -1;
    char *buffer = malloc(BUFFER);
    int failed = take(fd, buffer, &c, &from);
    struct bench_time to = bench_now();
    result->cpu_s = to.cpu_s - from.cpu_s;
    result->wall_s = to.wall_s - from.wall_s;
    free(buffer);
    close(fd);
    return failed;
}
