/* child.c - a program run as a process of its own, so that its time and memory are its own. */
#define _GNU_SOURCE
#include "BenchmarkC.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int bench_spawn(char *const argv[], int *output) {
    int pipes[2];
    if (pipe(pipes)) return -1;
    pid_t pid = fork();
    if (pid < 0) {
        close(pipes[0]);
        close(pipes[1]);
        return -1;
    }
    if (pid == 0) {
        dup2(pipes[1], STDOUT_FILENO);
        close(pipes[0]);
        close(pipes[1]);
        execv(argv[0], argv);
        _exit(127);
    }
    close(pipes[1]);
    fcntl(pipes[0], F_SETFD, FD_CLOEXEC); /* the next child has no business with it */
    *output = pipes[0];
    return pid;
}

int bench_read_line(int output, char *line, int capacity, double timeout_s) {
    double deadline = bench_now().wall_s + timeout_s;
    for (int n = 0; n + 1 < capacity;) {
        int left_ms = (deadline - bench_now().wall_s) * 1000;
        struct pollfd p = {.fd = output, .events = POLLIN};
        if (left_ms <= 0 || poll(&p, 1, left_ms) == 0) return -1;
        line[n] = 0;
        if (read(output, line + n, 1) != 1 || line[n] == '\n') {
            line[n] = 0;
            return n;
        }
        n++;
    }
    return -1;
}

struct bench_exit bench_reap(int pid, double timeout_s) {
    double deadline = bench_now().wall_s + timeout_s;
    struct rusage u;
    int status;
    pid_t done;
    while ((done = wait4(pid, &status, WNOHANG, &u)) == 0) {
        if (bench_now().wall_s > deadline) {
            kill(pid, SIGKILL);
            done = wait4(pid, &status, 0, &u);
            break;
        }
        nanosleep(&(struct timespec){0, 2000000}, 0);
    }
    if (done < 0) return (struct bench_exit){.status = -1};
#ifdef __APPLE__
    double unit = 1 << 20; /* bytes */
#else
    double unit = 1 << 10; /* kilobytes */
#endif
    return (struct bench_exit){
        .status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
        .peak_rss_mb = u.ru_maxrss / unit,
    };
}
