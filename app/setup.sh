# SPDX-FileCopyrightText: 2026 The Trunkdesk authors
# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# What app/run and tests/run share: packages, privileges, configure and build. Sourced with `root` set to the project's folder.
# Writes nothing outside the project but packages.

build_packages='cmake ninja-build g++ qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qtkeychain-qt6-dev'
run_packages='libqt6svg6 libsecret-1-0 qt6-translations-l10n fonts-dejavu-core ca-certificates'

: "${root:?}"
self=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)/$(basename -- "$0")

say() { printf '%s\n' "-- $*"; }
die() { printf '%s\n' "${self#"$root"/}: $*" >&2; exit 1; }

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# as_root COMMAND...: with sudo where we are not root. sudo drops variables, so they are given to env behind it.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
    fi
}

# apt COMMAND...: quiet unless it fails.
apt() {
    if ! log=$(as_root apt-get -qq -y -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@" 2>&1); then
        printf '%s\n' "$log" | tail -n 20 >&2
        die "apt-get $1 failed (its last words are above). Mend that, then start this command again."
    fi
}

# need_packages PACKAGE...: install those that are missing; nothing is touched when all are there.
need_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        die "this system has no apt-get, the only package manager known here.
Install a C++20 compiler, CMake 3.25, Ninja and Qt 6.4 or newer (Base, Svg and Tools with Linguist) and QtKeychain for Qt 6, with headers,
then build with 'cmake --workflow --preset dev' and start build/dev/app/desktop/trunkdesk --sandbox"
    fi
    missing=''
    for package in "$@"; do
        installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "packages are missing, and neither are you root nor is there sudo. As root: apt-get install --no-install-recommends$missing"
    fi
    say "Installing$missing"
    apt update
    # shellcheck disable=SC2086 # a list of words
    apt install --no-install-recommends $missing
}

# need_version PACKAGE VERSION NAME: an older distribution is told so, before CMake says it in its own way.
need_version() {
    have=$(dpkg-query -W -f '${Version}' "$1")
    dpkg --compare-versions "$have" ge "$2" || die "$3 $2 or newer is needed and this system has $have. Debian 12 or Ubuntu 24.04 have it."
}

# step_down ARGUMENTS...: as root (under sudo, in a container) in somebody else's project, go on as its owner, so that no file in it
# becomes root's. Where that is not possible we stay root.
step_down() {
    owner=$(stat -c %u "$root")
    group=$(stat -c %g "$root")
    if [ "$(id -u)" -ne 0 ] || [ "$owner" -eq 0 ] || ! command -v setpriv >/dev/null; then
        return 0
    fi
    place=$root
    [ ! -d "$root/build" ] || place=$root/build
    # --init-groups wants an owner with a name; one that is only a number goes without groups.
    for groups in --init-groups --clear-groups; do
        if setpriv --reuid="$owner" --regid="$group" "$groups" test -w "$place" -a -x "$root" 2>/dev/null; then
            HOME=$(getent passwd "$owner" | cut -d: -f6)
            export HOME="${HOME:-$root/build/home}"
            exec setpriv --reuid="$owner" --regid="$group" "$groups" sh "$self" "$@"
        fi
    done
}

# own_places: where programs of ours and the tools keep things while they run from the build folder.
own_places() {
    runtime=$root/build/home/runtime-$(id -u)
    if ! mkdir -p "$runtime" 2>/dev/null; then
        die "the folder $root/build cannot be written. Remove it if it is somebody else's, or use a copy of the project that is yours."
    fi
    chmod 700 "$runtime"
    export CCACHE_DIR="${CCACHE_DIR:-$root/build/ccache}"
    export XDG_CONFIG_HOME="$root/build/home/config" XDG_DATA_HOME="$root/build/home/data" XDG_CACHE_HOME="$root/build/home/cache"
    # One's own session's is kept: the display's socket may be in it.
    if [ ! -O "${XDG_RUNTIME_DIR:-}" ]; then
        export XDG_RUNTIME_DIR="$runtime"
    fi
    case "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" in
        *[Uu][Tt][Ff]*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# build PRESET: configure and build. A build folder that came along with a copy of the project is made anew.
build() {
    cache=$root/build/$1/CMakeCache.txt
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        say "build/$1 belongs to another folder and is made anew"
        rm -rf "${root:?}/build/$1"
    fi
    if [ -e "$root/build/$1" ] && [ ! -w "$root/build/$1" ]; then
        die "the folder $root/build/$1 is somebody else's. Remove it, then start this command again."
    fi
    say "Configuring build/$1"
    if ! log=$(cd "$root" && cmake --preset "$1" 2>&1); then
        printf '%s\n' "$log" | tail -n 30 >&2
        die "CMake could not configure build/$1 (its last words are above)."
    fi
    say "Building"
    quiet=--quiet
    [ ! -t 1 ] || quiet=
    # shellcheck disable=SC2086 # nothing when empty
    (cd "$root" && cmake --build --preset "$1" -- $quiet) || die "the build failed (see above)."
}

# prepare PRESET ARGUMENTS...: everything up to the built programs. The arguments are the script's own, should it start again.
prepare() {
    preset=$1
    shift
    # shellcheck disable=SC2086 # lists of words
    need_packages $build_packages $run_packages
    need_version qt6-base-dev 6.4 Qt
    need_version cmake 3.25 CMake
    step_down "$@"
    own_places
    build "$preset"
}
