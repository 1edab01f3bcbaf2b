# gptext - small filters that say what is in a stream of text
#
# make, make demo, make check, make bench, make install: see README.md.
# Each folder of filters/ is a program, each folder of lib/ a wing of the
# library; any other file beside the sources is data and is compiled in.
# X_make.c is a program that writes X.h for X.c when a filter is built.
# make V=1 shows the commands.

PREFIX = /usr/local
B = build
CC = cc
# -g1 has the line numbers for backtraces; -g takes gcc a third longer.
CFLAGS = -O3 -fno-tree-slp-vectorize -g1
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-overlength-strings
# Hardening by compiler and linker.  Sanitizers find more without it, and
# _FORTIFY_SOURCE needs optimization.
MACHINE := $(shell $(CC) -dumpmachine)
ifeq (,$(findstring -fsanitize,$(CFLAGS)))
HARDEN = -fstack-protector-strong -fPIE \
	$(if $(findstring -O0,$(CFLAGS)),,-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3) \
	$(if $(filter x86_64% i%86%,$(MACHINE)),-fcf-protection)
ifneq (,$(findstring linux,$(MACHINE)))
HARDEN_LD = -pie -Wl,-z,relro,-z,now
endif
endif
PACKAGES = libpcre2-8 libzstd zlib libbsd-overlay libutf8proc

PKG_CFLAGS := $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
PKG_LIBS := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lstemmer
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE \
	-DLIBBSD_OPENBSD_VIS $(WARN) \
	$(HARDEN) $(CFLAGS) $(CPPFLAGS) $(PKG_CFLAGS) -Ilib -I$(B)/data/$(<D)
Q = $(if $(V),,@)
JOBS := $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
LIBS = -Wl,--as-needed $(PKG_LIBS) -lm

FILTERS = $(sort $(notdir $(patsubst %/,%,$(dir $(wildcard filters/*/*.c)))))
PROGRAMS = $(FILTERS:%=$(B)/bin/%)
LIB_OBJ = $(patsubst %.c,$(B)/%.o,$(wildcard lib/*/*.c))
LIB_TESTS = $(patsubst tests/lib/%.c,$(B)/tests/%,$(wildcard tests/lib/*.c))
FILTER_TESTS = $(patsubst tests/%.c,%,$(wildcard tests/gp*/*_test.c))
TESTS = $(LIB_TESTS) $(addprefix $(B)/tests/,$(notdir $(FILTER_TESTS)))
DATA = $(filter-out %.c %.h %.1 %.awk %.sh %.py %.md,$(wildcard filters/*/* lib/*/*))
MAN = $(wildcard filters/*/*.[1-8] pipelines/*.[1-8])
# Every executable file in pipelines/ but demo is a command of gptext.
COMMANDS = $(shell find pipelines -maxdepth 1 -type f -perm -u+x ! -name demo)
LIBEXEC = libexec/gptext

# The program of a filter that no longer exists is removed, so that it is not tested.
all: $(PROGRAMS)
	$(Q)rm -f $(filter-out $(PROGRAMS),$(wildcard $(B)/bin/gp*))

tests: $(PROGRAMS) $(TESTS) $(B)/tests/preload.so

define LINK
$(B)/bin/$(1): $(patsubst %.c,$(B)/%.o,$(filter-out %_make.c,$(wildcard filters/$(1)/*.c)))
endef
$(foreach f,$(FILTERS),$(eval $(call LINK,$(f))))

$(PROGRAMS): $(B)/libgptext.a
	@mkdir -p $(@D)
	@echo "  LD $@"
	$(Q)$(CC) $(CFLAGS) $(HARDEN_LD) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS)

$(LIB_TESTS): $(B)/tests/%: $(B)/tests/lib/%.o

# tests/FILTER/X_test.c is linked with the filter's files, except the one with main.
define FILTER_TEST
$(B)/tests/$(notdir $(1)): $(B)/tests/$(1).o $(patsubst %.c,$(B)/%.o, \
    $(filter-out filters/$(dir $(1))$(patsubst %/,%,$(dir $(1))).c %_make.c, \
    $(wildcard filters/$(dir $(1))*.c)))
endef
$(foreach t,$(FILTER_TESTS),$(eval $(call FILTER_TEST,$(t))))

$(TESTS): $(B)/libgptext.a
	@echo "  LD $@"
	$(Q)$(CC) $(CFLAGS) $(HARDEN_LD) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS)

$(B)/libgptext.a: $(LIB_OBJ)
	@echo "  AR $@"
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $^

# The compiler's messages are kept beside the object, for tests/lint/compilers.cmd.
# CFLAGS_filters, CFLAGS_lib and CFLAGS_tests are for one folder.
$(B)/%.o: %.c Makefile | $(DATA:%=$(B)/data/%.h)
	@mkdir -p $(@D)
	@echo "  CC $<"
	$(Q)$(CC) $(ALL_CFLAGS) $(CFLAGS_$(firstword $(subst /, ,$<))) -MMD -MP -c -o $@ $< \
	    2>$(@:.o=.said); status=$$?; cat $(@:.o=.said) >&2; exit $$status

# A data file, of lines of text, becomes a string literal named after the file.
$(B)/data/%.h: % Makefile
	@mkdir -p $(@D)
	$(Q){ echo 'static const unsigned char $(subst -,_,$(subst .,_,$(*F)))[] ='; \
	  LC_ALL=C awk '{ gsub(/[\\"?]/, "\\\\&"); gsub(/\r/, "\\r"); \
	    print "\"" $$0 "\\n\"" }' $<; \
	  echo '"";'; } > $@.tmp
	$(Q)mv $@.tmp $@

# X_make is linked with the filter's files, except the one with main and X.c.  RUN is
# the emulator if the build is for another processor.
define READY
$(B)/$(1)_make: $(filter-out %/$(notdir $(patsubst %/,%,$(dir $(1)))).o, \
    $(patsubst %.c,$(B)/%.o,$(filter-out $(1).c,$(wildcard $(dir $(1))*.c))))
$(B)/data/$(1).h: $(B)/$(1)_make
$(B)/$(1).o: $(B)/data/$(1).h
endef
MAKERS = $(patsubst %.c,%,$(wildcard filters/*/*_make.c))
$(foreach m,$(MAKERS:%_make=%),$(eval $(call READY,$(m))))

$(MAKERS:%=$(B)/%): $(B)/libgptext.a
	@echo "  LD $@"
	$(Q)$(CC) $(CFLAGS) $(HARDEN_LD) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS)

$(MAKERS:%_make=$(B)/data/%.h):
	@mkdir -p $(@D)
	$(Q)$(RUN) $< >$@.tmp
	$(Q)mv $@.tmp $@

-include $(wildcard $(B)/*/*/*.d)

deps:
	@.ci/deps build

# Keep the data headers, which are intermediate files.
.SECONDARY:

# Missing packages are installed first; the second make then finds them.
demo:
	@.ci/deps build report
	@$(MAKE) -j$(JOBS) --no-print-directory all
	@pipelines/demo

# Since GCC 13 and clang 15, AddressSanitizer moves frames to its own stack, on which
# vectors of 64 bytes are misaligned.
export ASAN_OPTIONS ?= detect_stack_use_after_return=0

check:
	@.ci/deps build report check
	@$(MAKE) -j$(JOBS) --no-print-directory tests
	@$(MAKE) -j$(JOBS) --no-print-directory sanitized
	@tests/run build build/asan

# Built by clang, so that the code is compiled, and its tests run, with two compilers.
# Without optimization a filter takes a quarter of the time to compile; most of its
# work is done in lib.
sanitized:
	@$(MAKE) --no-print-directory tests B=build/asan CC=clang CFLAGS='-O1 -g1 \
	    -fsanitize=address,undefined -fno-sanitize-recover=all' CFLAGS_filters=-O0

# A report in a browser; the commands on several cores and hosts, and under a
# scheduler.  Tests are skipped if a program is missing or the system forbids them.
check-scale:
	@.ci/deps build report
	@.ci/deps browser scale || echo "Tests without their programs are skipped."
	@$(MAKE) -j$(JOBS) --no-print-directory tests
	@tests/run build pipelines/browser
	@tests/scale/run

# Make each system call and allocation of a filter fail, be short or be interrupted;
# then replace each tool that the commands call by one that fails, dies or writes half
# its output.  This takes an hour and a half; with QUICK=-q, three minutes.
check-faults:
	@.ci/deps build report check
	@$(MAKE) -j$(JOBS) --no-print-directory tests
	@tests/faults/calls $(QUICK)
	@tests/faults/run $(QUICK)

# The preload uses glibc's names of the allocator; elsewhere tests/faults/calls says
# that it cannot run.
$(B)/tests/preload.so: tests/faults/preload.c
	@mkdir -p $(@D)
	@echo "  LD $@"
	$(Q)$(CC) -std=c11 $(WARN) -O1 -g -fPIC -shared -o $@ $<

# Does the time of any filter grow faster than hostile text does?
check-growth:
	@$(MAKE) -j$(JOBS) --no-print-directory all
	@tests/growth/run

# Static analysis; takes minutes.
lint:
	@.ci/deps build lint
	@$(MAKE) -j$(JOBS) --no-print-directory all
	@tests/lint/analyse

# The lines and branches of lib and the filters that the tests run.
coverage:
	@.ci/deps build report check
	@$(MAKE) -j$(JOBS) --no-print-directory tests B=build/coverage \
	    CFLAGS='-O1 -g --coverage' CPPFLAGS=-DPRIVILEGE_KEEP
	@find build/coverage -name '*.gcda' -exec rm -f {} +
	@tests/run build/coverage || true
	@tests/lint/coverage build/coverage

# Send 20 GB through each filter, checking its memory; then half an hour live.
soak:
	@$(MAKE) -j$(JOBS) --no-print-directory tests
	@tests/soak/run

# Fuzz all targets of tests/fuzz with libFuzzer, or T=TARGET, for SECONDS each.
FUZZ = -fsanitize=address,undefined -fno-sanitize-recover=all
fuzz:
	@.ci/deps build report check
	@$(MAKE) -j$(JOBS) --no-print-directory fuzzers B=build/fuzz CC=clang \
	    CFLAGS='-O1 -g -fsanitize=fuzzer-no-link $(FUZZ)'
	@tests/fuzz/run -s $(or $(SECONDS),60) $(T)

ROOMS = $(filter-out filter,$(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c)))
fuzzers: $(addprefix $(B)/targets/,$(ROOMS) $(FILTERS)) $(PROGRAMS)

$(ROOMS:%=$(B)/targets/%): $(B)/targets/%: $(B)/tests/fuzz/%.o $(B)/libgptext.a
	@mkdir -p $(@D)
	@echo "  LD $@"
	$(Q)$(CC) -fsanitize=fuzzer $(FUZZ) -o $@ $^ $(LIBS)

# filter.c needs these calls renamed, and the static variables in sections of their
# own.
FZ_CALLS = main exit err errx atexit fclose fork malloc calloc realloc \
	reallocarray aligned_alloc free
define FUZZER
$(B)/targets/$(1): $(B)/tests/fuzz/filter.o $(patsubst %.c,$(B)/%.o, \
    $(filter-out %_make.c,$(wildcard filters/$(1)/*.c))) $(B)/libgptext.a
endef
$(foreach f,$(FILTERS),$(eval $(call FUZZER,$(f))))

$(FILTERS:%=$(B)/targets/%):
	@mkdir -p $(@D)
	@echo "  LD $@"
	$(Q)$(LD) -r -o $@.all.o $(filter-out %/filter.o,$^)
	$(Q)objcopy $(foreach c,$(FZ_CALLS),--redefine-sym $(c)=fz_$(c)) \
	    --rename-section .data=fz_data \
	    --rename-section .bss=fz_bss,alloc,load,data,contents $@.all.o $@.fz.o
	$(Q)$(CC) -fsanitize=fuzzer $(FUZZ) -o $@ $(filter %/filter.o,$^) $@.fz.o $(LIBS)
	$(Q)rm -f $@.all.o $@.fz.o

# Build for ARM with NEON vectors, and test in QEMU.
check-arm64:
	@.ci/deps build arm64
	@$(MAKE) -j$(JOBS) --no-print-directory tests B=build/arm64 \
	    CC=aarch64-linux-gnu-gcc RUN=qemu-aarch64-static
	@tests/emulated build/arm64 qemu-aarch64-static

# Build with AVX-512 emulated by SIMDe, and test that level on any x86-64 processor
# that has AVX2.
check-avx512:
	@.ci/deps build avx512
	@$(MAKE) -j$(JOBS) --no-print-directory tests B=build/avx512 \
	    CFLAGS='-O2 -g -w -mavx2 -mbmi -mbmi2 -mpopcnt -mlzcnt -mfma' \
	    CPPFLAGS='-Itests/avx512 "-D__builtin_cpu_supports(feature)=1"'
	@tests/emulated build/avx512 ''

# Record the results of a case: T=gpclean/menu.
accept:
	@test -n "$(T)" || { echo "make accept T=FOLDER/CASE: name a case"; exit 2; }
	@$(MAKE) -j$(JOBS) --no-print-directory tests
	@tests/run -a build $(T)

# bench-deps installs the programs to compare with; bench names the missing ones.
bench: tests
	@tests/bench/run

bench-curves: tests
	@tests/bench/curves

bench-deps:
	@.ci/deps build bench

# Regenerate the tables made from the Unicode Character Database.
tables:
	set -e; for script in lib/*/*.sh; do \
	    "$$script" > "$${script%.sh}_tables.h.tmp"; \
	    mv "$${script%.sh}_tables.h.tmp" "$${script%.sh}_tables.h"; \
	done

# The filters and gptext go into bin, its commands into a directory of their own.
INSTALLED = $(FILTERS:%=bin/%) bin/gptext $(LIBEXEC) \
	$(foreach page,$(MAN),share/man/man$(subst .,,$(suffix $(page)))/$(notdir $(page)))
install: all
	mkdir -p $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/$(LIBEXEC)/parts \
	    $(DESTDIR)$(PREFIX)/$(LIBEXEC)/slurm
	install -m 755 $(PROGRAMS) $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(COMMANDS) $(DESTDIR)$(PREFIX)/$(LIBEXEC)
	install -m 644 pipelines/press.sh $(DESTDIR)$(PREFIX)/$(LIBEXEC)
	cp pipelines/parts/* $(DESTDIR)$(PREFIX)/$(LIBEXEC)/parts
	cp pipelines/slurm/* $(DESTDIR)$(PREFIX)/$(LIBEXEC)/slurm
	ln -sf ../$(LIBEXEC)/gptext $(DESTDIR)$(PREFIX)/bin/gptext
	for page in $(MAN); do \
	    to=$(DESTDIR)$(PREFIX)/share/man/man$${page##*.}; \
	    mkdir -p $$to && install -m 644 $$page $$to || exit; \
	done
	! git describe --always --abbrev=40 --dirty >build/COMMIT 2>/dev/null || \
	    install -m 644 build/COMMIT $(DESTDIR)$(PREFIX)/$(LIBEXEC)

uninstall:
	rm -rf $(INSTALLED:%=$(DESTDIR)$(PREFIX)/%)

clean:
	rm -rf $(B)

.PHONY: all tests deps demo check check-faults check-scale check-arm64 check-avx512 \
	check-growth coverage sanitized fuzz fuzzers lint soak accept \
	bench bench-curves bench-deps tables install uninstall clean
.DELETE_ON_ERROR:
