# Sourced by ./lawatan, ./verify, ./bench and .ci/run (bash 3.2 and newer): what a machine must have, seen to when it may be.
# Starts as few processes as it can, for the second start of ./lawatan goes through here too.

say() { printf 'lawatan: %s\n' "$*" >&2; }
stop() {
    say "$@"
    exit 2
}

wanted=() # Debian packages that are missing

# want_libraries SONAME:PACKAGE… — nothing to look for where there is no ldconfig (macOS, Windows shells).
want_libraries() {
    local known pair
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
    for pair in "$@"; do
        case $known in
            *"${pair%%:*} "*) ;;
            *) wanted+=("${pair#*:}") ;;
        esac
    done
}

# JavaFX without a screen (tests) needs a font renderer and a font; libpangoft2 brings fontconfig and DejaVu along.
want_headless() { want_libraries libfreetype.so.6:libfreetype6 libpangoft2-1.0.so.0:libpangoft2-1.0-0; }

want_window() {
    want_headless
    want_libraries libgtk-3.so.0:libgtk-3-0 libXtst.so.6:libxtst6 libGL.so.1:libgl1 libXxf86vm.so.1:libxxf86vm1
}

# want_command NAME PACKAGE
want_command() { command -v "$1" >/dev/null || wanted+=("$2"); }

# Installs what the want_… calls found missing; as root at once, else after asking, else says how and stops.
install_wanted() {
    [ ${#wanted[@]} -gt 0 ] || return 0
    local answer sudo="" install="apt-get install -y --no-install-recommends ${wanted[*]}"
    command -v apt-get >/dev/null || stop "please install what these Debian packages hold, then start again: ${wanted[*]}"
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null && [ -t 0 ] && [ -t 2 ]; then
            printf 'lawatan: needs %s. Install with sudo apt-get? [Y/n] ' "${wanted[*]}" >&2
            read -r answer || answer=n
            case $answer in '' | [yY]*) sudo=sudo ;; esac
        fi
        if [ -z "$sudo" ]; then
            say "some packages are missing. Run this line, then start again:"
            printf '  sudo apt-get update && sudo %s\n' "$install" >&2
            exit 2
        fi
    fi
    say "installing ${wanted[*]}"
    local log
    log=$(mktemp)
    # An old package list is the usual reason for a failure, so it is fetched first; without it the install may still work.
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get update >"$log" 2>&1 </dev/null || true
    if ! $sudo env DEBIAN_FRONTEND=noninteractive $install >>"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        stop "apt-get could not install: ${wanted[*]} (all of its output: $log)"
    fi
    rm -f "$log"
    wanted=()
}

# find_jdks [ONLY] — sets jdk_newest (17 or newer), jdk_newest_feature, jdk_newest_version, jdk_17 (an exact 17; else empty)
# and jdk_build (17 if there is one, else the newest). Reads `release` files and starts no process but one readlink.
# With ONLY that JDK is the only one there is.
find_jdks() {
    local home line feature version java_on_path
    jdk_newest="" jdk_newest_feature=0 jdk_newest_version="" jdk_17="" jdk_build="" jdk_build_feature=0
    java_on_path=$(command -v javac || command -v java || true)
    [ -z "$java_on_path" ] || java_on_path=$(readlink -f "$java_on_path" 2>/dev/null || printf '%s' "$java_on_path")
    set -- ${1:+"$1"}
    [ $# -gt 0 ] || set -- "${JAVA_HOME:-}" "${java_on_path%/bin/java*}" /usr/lib/jvm/* \
        "${HOME:-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home
    for home in "$@"; do
        [ -n "$home" ] && [ -x "$home/bin/java" ] && [ -r "$home/release" ] || continue
        feature=0
        while IFS= read -r line; do
            case $line in
                JAVA_VERSION=*)
                    version=${line#*=} version=${version//\"/}
                    feature=${version%%[!0-9]*}
                    break
                    ;;
            esac
        done <"$home/release"
        [ "${feature:-0}" -ge 17 ] || continue
        if [ "$feature" -gt "$jdk_newest_feature" ]; then
            jdk_newest=$home jdk_newest_feature=$feature jdk_newest_version=$version
        fi
        [ -x "$home/bin/javac" ] || continue
        if [ "$feature" = 17 ] && [ -z "$jdk_17" ]; then jdk_17=$home; fi
        if [ "$feature" -gt "$jdk_build_feature" ]; then jdk_build=$home jdk_build_feature=$feature; fi
    done
    if [ -n "$jdk_17" ]; then jdk_build=$jdk_17 jdk_build_feature=17; fi
}

# Maven and a JDK with javac to run it.
want_build_tools() {
    find_jdks
    [ -n "$jdk_build" ] || wanted+=(default-jdk-headless)
    want_command mvn maven
}

# After install_wanted: Maven runs on the JDK chosen for building.
use_build_jdk() {
    find_jdks
    [ -n "$jdk_build" ] || stop "found no JDK, version 17 or newer, with a compiler"
    export JAVA_HOME=$jdk_build
}
