/* random.h - the Mersenne Twister, seeded and cut down as Python's `random` does it. */
#ifndef RANDOM_H
#define RANDOM_H

#include <stdint.h>

#define MT_WORDS 624

struct random { uint32_t word[MT_WORDS]; int next; };

void random_seed(struct random *r, uint32_t seed);
uint64_t random_bits(struct random *r, int bits);     /* getrandbits, up to 64 */
uint64_t random_below(struct random *r, uint64_t n);  /* randrange(n) */
int random_between(struct random *r, int low, int high); /* randint(low, high) */
double random_unit(struct random *r);                 /* random() */

#endif
