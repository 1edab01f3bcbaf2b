# gptext - small filters that say what is in a stream of text
#
# make, make demo, make check, make bench, make install: see README.md.
# Every folder of filters/ is a program, every .c of lib/ part of the
# library, every other file beside them data that is compiled in.  A
# X_make.c is a program of its own, which writes source for that.

PREFIX = /usr/local
B = build
CC = cc
CFLAGS = -O3 -fno-tree-slp-vectorize -g
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion
PACKAGES = libpcre2-8 libzstd libbsd-overlay libutf8proc

PKG_CFLAGS := $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
PKG_LIBS := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lstemmer
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE \
	-DLIBBSD_OPENBSD_VIS $(WARN) \
	$(CFLAGS) $(CPPFLAGS) $(PKG_CFLAGS) -Ilib -I$(B)/data/$(<D) \
	-I$(B)/data/lib
JOBS := $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
LIBS = -Wl,--as-needed $(PKG_LIBS) -lm

FILTERS = $(sort $(notdir $(patsubst %/,%,$(dir $(wildcard filters/*/*.c)))))
PROGRAMS = $(FILTERS:%=$(B)/bin/%)
LIB_OBJ = $(patsubst %.c,$(B)/%.o,$(wildcard lib/*.c))
TESTS = $(patsubst tests/lib/%.c,$(B)/tests/%,$(wildcard tests/lib/*.c))
DATA = $(filter-out %.c %.h %.1 %.awk %.sh %.py,$(wildcard filters/*/* lib/*))
MAN1 = $(wildcard filters/*/*.1 pipelines/*.1)
MAN7 = $(wildcard pipelines/*.7)
SCRIPTS = $(filter-out demo press.sh,$(notdir \
	$(filter-out pipelines/%.1 pipelines/%.7 %/parts %/slurm,$(wildcard pipelines/*))))
SHARE = share/gptext/pipelines

all: $(PROGRAMS)

tests: $(PROGRAMS) $(TESTS)

define LINK
$(B)/bin/$(1): $(patsubst %.c,$(B)/%.o,$(filter-out %_make.c,$(wildcard filters/$(1)/*.c)))
endef
$(foreach f,$(FILTERS),$(eval $(call LINK,$(f))))

$(PROGRAMS): $(B)/libgptext.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS)

$(TESTS): $(B)/tests/%: $(B)/tests/lib/%.o $(B)/libgptext.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS)

$(B)/libgptext.a: $(LIB_OBJ)
	rm -f $@
	$(AR) rcs $@ $^

$(B)/%.o: %.c Makefile | $(DATA:%=$(B)/data/%.h)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# A data file as the bytes of an array that is named like it.
$(B)/data/%.h: % Makefile
	@mkdir -p $(@D)
	{ echo 'static const unsigned char '; \
	  echo '$(*F)[] = {' | tr -c 'a-zA-Z0-9[]={} \n' _; \
	  od -An -v -tu1 $< | sed 's/ *\([0-9][0-9]*\)/\1,/g'; \
	  echo '};'; } > $@.tmp
	mv $@.tmp $@

# gpscore's own lexicon, as it is when it has been read, as C source.  RUN runs
# what was built for another processor.
READY = $(B)/filters/gpscore/ready

$(READY)_make: $(addprefix $(B)/filters/gpscore/, ready_make.o lexicon.o \
    spelling.o fold.o blocks.o) $(B)/libgptext.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

$(B)/data/filters/gpscore/ready.h: $(READY)_make
	$(RUN) $< >$@.tmp
	mv $@.tmp $@

$(READY).o: $(B)/data/filters/gpscore/ready.h

-include $(wildcard $(B)/*/*.d $(B)/*/*/*.d)

deps:
	@.ci/deps build

# The data headers are kept, though only other rules name them.
.SECONDARY:

# What is missing is installed first; a second make then knows of it.
demo:
	@.ci/deps build report
	@$(MAKE) -j$(JOBS) --no-print-directory all
	@pipelines/demo

check:
	@.ci/deps build report check
	@$(MAKE) -j$(JOBS) --no-print-directory tests
	@$(MAKE) -j$(JOBS) --no-print-directory tests B=build/asan CFLAGS='-O1 -g \
	    -fsanitize=address,undefined -fno-sanitize-recover=all'
	@tests/run build build/asan

# A report in a browser; on several cores and hosts, and by a scheduler.  What
# cannot be had, or what the system does not allow, is skipped.
check-scale:
	@.ci/deps build report
	@.ci/deps browser scale || echo "What is missing is skipped."
	@$(MAKE) -j$(JOBS) --no-print-directory tests
	@tests/run build pipelines/browser
	@tests/scale/run

# For ARM, with its vectors, on whatever processor this is.
check-arm64:
	@.ci/deps build arm64
	@$(MAKE) -j$(JOBS) --no-print-directory tests B=build/arm64 \
	    CC=aarch64-linux-gnu-gcc RUN=qemu-aarch64-static
	@tests/emulated build/arm64 qemu-aarch64-static

accept:
	@$(MAKE) -j$(JOBS) --no-print-directory tests
	@tests/run -a build $(T)

# What it is compared with is installed by bench-deps; what is missing is named.
bench: tests
	@tests/bench/run

bench-curves: tests
	@tests/bench/curves

bench-deps:
	@.ci/deps build bench

# Regenerate a table from the Unicode Character Database.
unicode traits:
	lib/$@.sh > lib/$@_tables.h.tmp
	mv lib/$@_tables.h.tmp lib/$@_tables.h

# The pipelines keep their folder, in which they find their parts; bin has
# links to them, beside the filters they use.
install: all
	mkdir -p $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	    $(DESTDIR)$(PREFIX)/share/man/man7 \
	    $(DESTDIR)$(PREFIX)/$(SHARE)/parts $(DESTDIR)$(PREFIX)/$(SHARE)/slurm
	install -m 755 $(PROGRAMS) $(DESTDIR)$(PREFIX)/bin
	install -m 644 $(MAN1) $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 $(MAN7) $(DESTDIR)$(PREFIX)/share/man/man7
	install -m 755 $(SCRIPTS:%=pipelines/%) $(DESTDIR)$(PREFIX)/$(SHARE)
	install -m 644 pipelines/press.sh $(DESTDIR)$(PREFIX)/$(SHARE)
	install -m 755 $(filter-out %.awk %.css,$(wildcard pipelines/parts/*)) \
	    $(DESTDIR)$(PREFIX)/$(SHARE)/parts
	install -m 644 $(wildcard pipelines/parts/*.awk pipelines/parts/*.css) \
	    $(DESTDIR)$(PREFIX)/$(SHARE)/parts
	install -m 755 pipelines/slurm/* $(DESTDIR)$(PREFIX)/$(SHARE)/slurm
	for script in $(SCRIPTS); do \
	    ln -sf ../$(SHARE)/$$script $(DESTDIR)$(PREFIX)/bin/$$script || exit; \
	done

clean:
	rm -rf $(B)

.PHONY: all tests deps demo check check-scale check-arm64 accept \
	bench bench-curves bench-deps unicode traits install clean
.DELETE_ON_ERROR:
