// What Swift's modules of the C library leave out.
#ifdef __linux__
#include <stdint.h>
#include <sys/epoll.h>

// The C libraries differ in what these are to Swift.
static const uint32_t CEpollIn = EPOLLIN;
static const uint32_t CEpollOut = EPOLLOUT;
static const int32_t CEpollCloseOnExec = EPOLL_CLOEXEC;
#endif
