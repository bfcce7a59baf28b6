/* random.c - see random.h.  MT19937 of Matsumoto and Nishimura. */
#include "random.h"

static void start(struct random *r, uint32_t seed) {
    r->word[0] = seed;
    for (int i = 1; i < MT_WORDS; i++) r->word[i] = 1812433253u * (r->word[i - 1] ^ (r->word[i - 1] >> 30)) + i;
    r->next = MT_WORDS;
}

/* init_by_array with the one word of the seed */
void random_seed(struct random *r, uint32_t seed) {
    start(r, 19650218u);
    uint32_t *w = r->word;
    int i = 1;
    for (int k = 0; k < MT_WORDS; k++) {
        w[i] = (w[i] ^ ((w[i - 1] ^ (w[i - 1] >> 30)) * 1664525u)) + seed;
        if (++i == MT_WORDS) w[0] = w[MT_WORDS - 1], i = 1;
    }
    for (int k = 1; k < MT_WORDS; k++) {
        w[i] = (w[i] ^ ((w[i - 1] ^ (w[i - 1] >> 30)) * 1566083941u)) - i;
        if (++i == MT_WORDS) w[0] = w[MT_WORDS - 1], i = 1;
    }
    w[0] = 0x80000000u;
}

static void refill(struct random *r) {
    for (int i = 0; i < MT_WORDS; i++) {
        uint32_t y = (r->word[i] & 0x80000000u) | (r->word[(i + 1) % MT_WORDS] & 0x7fffffffu);
        r->word[i] = r->word[(i + 397) % MT_WORDS] ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
    }
    r->next = 0;
}

static uint32_t word(struct random *r) {
    if (r->next == MT_WORDS) refill(r);
    uint32_t y = r->word[r->next++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

uint64_t random_bits(struct random *r, int bits) {
    if (bits <= 32) return word(r) >> (32 - bits);
    uint64_t low = word(r);
    return low | (uint64_t)(word(r) >> (64 - bits)) << 32;
}

uint64_t random_below(struct random *r, uint64_t n) {
    int bits = 0;
    while (n >> bits) bits++;
    uint64_t x;
    do x = random_bits(r, bits); while (x >= n);
    return x;
}

int random_between(struct random *r, int low, int high) { return low + (int)random_below(r, high - low + 1); }

double random_unit(struct random *r) {
    uint32_t a = word(r) >> 5, b = word(r) >> 6;
    return (a * 67108864.0 + b) / 9007199254740992.0;
}
