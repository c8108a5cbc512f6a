#!/bin/sh
# Usage: unpack.sh JAR FOLDER
# Unpacks the jar into a new folder, with an archive of its classes: from there the desk is ready in half of the time.
# To be started in that folder by the same Java: java -XX:SharedArchiveFile=flowdesk.jsa -jar flowdesk.jar
# Java finds out what belongs into the archive by starting the desk once, on a database that is thrown away; not as
# root, as whom PostgreSQL does not run.
set -eu
jar=$1 folder=$2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
patience=300

"$java" -Djarmode=tools -jar "$jar" extract --destination "$folder"
cd "$folder"
# The archive is valid for a class path that is written as it is here.
[ -f flowdesk.jar ] || mv "$(basename "$jar")" flowdesk.jar
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
"$java" -XX:ArchiveClassesAtExit=flowdesk.jsa -jar flowdesk.jar --server.port=0 --flowdesk.data-dir="$trial/data" \
    --flowdesk.demo-tickets=false --flowdesk.embedded.smtp-port=0 --flowdesk.embedded.imap-port=0 >"$trial/log" 2>&1 &
desk=$!
until grep -q 'Started Flowdesk' "$trial/log"; do
    patience=$((patience - 1))
    if [ "$patience" -eq 0 ] || ! kill -0 "$desk"; then
        cat "$trial/log" >&2
        exit 1
    fi
    sleep 1
done
kill "$desk"
wait "$desk" || true
if [ ! -f flowdesk.jsa ]; then
    cat "$trial/log" >&2
    exit 1
fi
