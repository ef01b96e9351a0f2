#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Usage: with_postgres.sh COMMAND...
#
# Runs a command beside a PostgreSQL of its own, which is gone afterwards. The command finds in its environment
#   MITTELBUCH_TEST_SERVER          the address of the server, to which the name of a database is added; its user may make
#                                   databases, another one, "clerk" with the same password, may nothing
#   MITTELBUCH_TEST_SERVER_CONTROL  a program that takes "crash" (ends the server at once, as a failure would) or "start"
#
# pg_virtualenv would do for the first; a server that is to crash and come back needs to be in our own hands. The databases sort
# in German, so that a text which is not compared by its bytes is noticed. Nothing is synced to the disk: the servers crash here,
# the machine does not.

set -euo pipefail

find_programs() {
    local folder
    while read -r folder; do
        if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ] && [ -x "$folder/pg_ctl" ]; then
            printf '%s\n' "$folder"
            return 0
        fi
    done < <(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV; dirname "$(command -v initdb || echo /)")
    return 1
}

if ! programs=$(find_programs); then
    echo "PostgreSQL is not installed here (no initdb found). The tests of the second engine need the Debian package" \
        "postgresql; packaging/test.sh installs it." >&2
    exit 1
fi

# PostgreSQL does not run as root.
as_server=()
if [ "$(id -u)" -eq 0 ]; then
    as_server=(runuser -u postgres --)
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/mittelbuch-server.XXXXXX")
[ "${#as_server[@]}" -eq 0 ] || chown postgres "$folder"
cd "$folder"

stop() {
    "${as_server[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    cd /
    rm -rf "$folder"
}
trap stop EXIT

"${as_server[@]}" "$programs/initdb" -D "$folder/data" -U postgres --auth-local=trust --auth-host=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=de-DE --no-sync >"$folder/initdb.log" 2>&1 || {
    cat "$folder/initdb.log" >&2
    exit 1
}

cat >"$folder/control" <<CONTROL
#!/usr/bin/env bash
cd "$folder"
case \$1 in
    crash) exec ${as_server[*]} "$programs/pg_ctl" -D "$folder/data" -m immediate stop ;;
    start) exec ${as_server[*]} "$programs/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w start ;;
esac
exit 2
CONTROL
chmod 755 "$folder" "$folder/control"

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Somebody else may take the port between asking and starting.
started=no
for _ in 1 2 3; do
    port=$(free_port)
    printf '%s\n' "listen_addresses = '127.0.0.1'" "port = $port" "unix_socket_directories = '$folder'" "fsync = off" \
        "full_page_writes = off" "max_connections = 150" "shared_buffers = 64MB" |
        "${as_server[@]}" tee "$folder/data/postgresql.auto.conf" >/dev/null
    if "$folder/control" start >"$folder/start.log" 2>&1; then
        started=yes
        break
    fi
done
if [ "$started" = no ]; then
    cat "$folder/start.log" "$folder/server.log" >&2
    exit 1
fi

"${as_server[@]}" "$programs/psql" -q -h "$folder" -p "$port" -U postgres -d postgres \
    -c "CREATE ROLE mittelbuch LOGIN CREATEDB PASSWORD 's3cret'; CREATE ROLE clerk LOGIN PASSWORD 's3cret'" >/dev/null

export MITTELBUCH_TEST_SERVER="postgresql://mittelbuch:s3cret@127.0.0.1:$port/"
export MITTELBUCH_TEST_SERVER_CONTROL="$folder/control"
cd "$OLDPWD"
"$@"
