# Runs test projects and adds up what they say. Sourced after common.sh.

results=$(mktemp -d)

# run_project NAME LABEL ARGUMENT...: one xunit.v3 executable; its output goes to a file, its totals to another, the time of every test to a third (etc/slowest).
run_project() {
  local name=$1 label=$2; shift 2
  local log=$results/$label.log status=0
  (cd "$root/test/$name" && timeout -k 10 "${CAIDENCE_TEST_TIMEOUT:-1800}" "bin/Debug/net10.0/$name" -noColor -xml "$results/$label.xml" "$@") >"$log" 2>&1 </dev/null || status=$?

  # "Name  Total: 35, Errors: 0, Failed: 1, Skipped: 0, Not Run: 0, Time: 1.1s". A skipped test proves nothing, so it counts as failed.
  local total errors failed skipped
  read -r total errors failed skipped < <(
    sed -nE 's/.*Total: ([0-9]+), Errors: ([0-9]+), Failed: ([0-9]+), Skipped: ([0-9]+),.*/\1 \2 \3 \4/p' "$log" | tail -1) || true

  local bad=$((${errors:-0} + ${failed:-0} + ${skipped:-0})) good=$((${total:-0} - ${failed:-0} - ${skipped:-0}))
  # A runner that crashed, found nothing or ended badly without a failed test is a failure too.
  if [ "${total:-0}" = 0 ] || { [ "$status" != 0 ] && [ "$bad" = 0 ]; }; then bad=$((bad + 1)); fi
  report "$label" "$good" "$bad"
}

# report LABEL PASSED FAILED
report() {
  echo "$2 $3" >"$results/$1.totals"
  if [ "$3" = 0 ]; then say "$1: $2 passed"; return; fi
  say "$1: $2 passed, $3 FAILED"
  grep -vE '^\s+(Discovering|Discovered|Starting|Finished):' "$results/$1.log" | tail -n "${CAIDENCE_TEST_LINES:-150}"
}

# What xunit says of each failed test, without what the product logged meanwhile.
failures() {
  awk '/^    .*\[FAIL\]$/ { inside = 1; lines = 0 }
       inside && /^    / { if (lines++ < 80) print; next }
       !/^[0-9:]+ (VRB|DBG|INF|WRN|ERR|FTL) / { inside = 0 }' "$1"
}

run_vitest() {
  local log=$results/Frontend.log status=0
  (cd "$root/src/Caidence.Web/Frontend" && NO_COLOR=1 npm run check --silent) >"$log" 2>&1 </dev/null || status=$?

  local good bad
  good=$(sed -nE 's/^ *Tests .* ([0-9]+) passed.*/\1/p; s/^ *Tests +([0-9]+) passed.*/\1/p' "$log" | tail -1)
  bad=$(sed -nE 's/^ *Tests +([0-9]+) failed.*/\1/p' "$log" | tail -1)
  if [ "${good:-0}" = 0 ] || { [ "$status" != 0 ] && [ "${bad:-0}" = 0 ]; }; then bad=$((${bad:-0} + 1)); fi
  report Frontend "${good:-0}" "${bad:-0}"
}

# The last line of everything, alone: N passed, N failed
sum_up() {
  local passed=0 failed=0 good bad file
  for file in "$results"/*.totals; do
    [ -f "$file" ] || continue
    read -r good bad <"$file"
    passed=$((passed + good)) failed=$((failed + bad))
  done

  if [ "$passed" = 0 ]; then failed=$((failed + 1)); fi
  # At the very end: of a long run often only the last lines are kept.
  for file in "$results"/*.log; do [ ! -f "$file" ] || failures "$file"; done
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" = 0 ]
}
