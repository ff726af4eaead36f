# Shared by etc/run and etc/test. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 NUGET_XMLDOC_MODE=skip

say() { printf '== %s\n' "$*"; }

die() { printf '%s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "This needs root: $*"; fi
}

# install_packages COMMAND PACKAGE...: Debian packages, unless the command they bring is there.
install_packages() {
  local command=$1; shift
  if command -v "$command" >/dev/null; then return; fi
  say "installing $* (Debian)"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

need_dotnet() {
  command -v dotnet >/dev/null || die "Install the .NET SDK 10 first (global.json names the version)."
}

need_node() {
  command -v node >/dev/null || die "Install Node.js 20.19 or newer first."
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    die "Node.js $(node --version) is too old: 20.19 or newer is needed."
}

# install_npm FOLDER: npm ci, once per lock file.
install_npm() {
  local folder=$1 stamp=$1/node_modules/.caidence-lock
  if cmp -s "$folder/package-lock.json" "$stamp"; then return; fi
  say "installing npm packages of ${folder#"$root"/}"
  (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error >/dev/null)
  cp "$folder/package-lock.json" "$stamp"
}

build() {
  say "building $1"
  (cd "$root" && dotnet build "$1" -v q --nologo -clp:NoSummary)
}

# wait_for URL PID SECONDS: until the address answers 200; fails when the process ends or time runs out.
wait_for() {
  local url=$1 pid=$2 until=$((SECONDS + $3))
  while ! node -e 'fetch(process.argv[1]).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$url"; do
    kill -0 "$pid" 2>/dev/null || return 1
    [ "$SECONDS" -lt "$until" ] || return 1
    sleep 0.3
  done
}
