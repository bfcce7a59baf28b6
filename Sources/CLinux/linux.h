// What Swift's modules of the C library leave out.
#ifdef __linux__
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/prctl.h>

// The C libraries differ in what these are to Swift.
static const uint32_t epollIn = EPOLLIN;
static const uint32_t epollOut = EPOLLOUT;
static const int32_t epollCloseOnExec = EPOLL_CLOEXEC;

// Of variable arguments, which Swift cannot give. The name is cut off behind 15 characters.
static inline void nameThisThread(const char *name) {
    prctl(PR_SET_NAME, name, 0, 0, 0);
}
#endif
