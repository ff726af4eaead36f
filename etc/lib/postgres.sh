# PostgreSQL clusters of our own, beside whatever else is installed. Sourced after common.sh.

postgres_password=caidence-test

# use_cluster tests | durable: what tests fill and throw away, or what is measured and has to be on a disk.
# Tests make and drop a database of a thousand files each, which costs a disk's file system more than PostgreSQL; so theirs are in memory, where there is some.
use_cluster() {
  postgres_cluster=caidence postgres_port=${CAIDENCE_TEST_POSTGRES_PORT:-5433} postgres_home=""
  if [ "$1" = durable ]; then return; fi
  postgres_cluster=caidence_tests postgres_port=${CAIDENCE_TEST_POSTGRES_PORT:-5434}
  local free
  free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1) || true
  if [ "${free:-0}" -gt 4000000 ] || [ -d /dev/shm/caidence-postgres ]; then postgres_home=/dev/shm/caidence-postgres; fi
}

as_postgres() { as_root runuser -u postgres -- "$@"; }

postgres_answers() {
  PGPASSWORD=$postgres_password psql -qAt -h 127.0.0.1 -p "$postgres_port" -U caidence_owner -d postgres -c 'SELECT 1' >/dev/null 2>&1
}

# postgres_says COLUMN: what pg_lsclusters says of ours; nothing where there is none.
postgres_says() { pg_lsclusters -h | awk -v name="$postgres_cluster" -v column="$1" '$2 == name { print $column }'; }

# Two roles, as in production: one owns the tables, the other only works with rows and is bound by row-level security.
postgres_make_roles() {
  (cd / && as_postgres psql -q -p "$postgres_port" -d postgres -v ON_ERROR_STOP=1) <<SQL
SET client_min_messages = warning;
DO \$\$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'caidence_app') THEN
    CREATE ROLE caidence_app LOGIN PASSWORD '$postgres_password' NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'caidence_owner') THEN
    CREATE ROLE caidence_owner LOGIN PASSWORD '$postgres_password' CREATEDB NOSUPERUSER NOBYPASSRLS;
  END IF;
END \$\$;
GRANT caidence_app, pg_signal_backend TO caidence_owner;
SQL
}

postgres_create() {
  local version=$1 setting
  local settings=("max_connections 200" "shared_buffers 512MB" "ssl off")
  # Nobody pulls the plug on what tests wrote.
  if [ "$postgres_cluster" = caidence_tests ]; then settings+=("fsync off" "full_page_writes off" "max_wal_size 512MB"); fi

  say "creating the PostgreSQL $version cluster '$postgres_cluster' on port $postgres_port${postgres_home:+, in memory}"
  as_root pg_createcluster "$version" "$postgres_cluster" --port "$postgres_port" ${postgres_home:+--datadir "$postgres_home"} \
    -- --encoding=UTF8 --locale=C.UTF-8 >/dev/null
  for setting in "${settings[@]}"; do
    # shellcheck disable=SC2086 # a name and a value
    as_root pg_conftool "$version" "$postgres_cluster" set $setting
  done
}

# start_postgres tests | durable
start_postgres() {
  if [ -n "${CAIDENCE_TEST_POSTGRES:-}" ]; then return; fi
  use_cluster "$1"
  install_packages pg_createcluster postgresql
  install_packages psql postgresql-client
  if ! postgres_answers; then
    local version
    version=$(postgres_says 1)
    # What was in memory is gone after a restart of the machine.
    if [ -n "$version" ] && ! as_root test -e "$(postgres_says 6)/PG_VERSION"; then
      as_root rm -rf "/etc/postgresql/$version/$postgres_cluster" "$(postgres_says 6)"
    fi

    if [ -z "$(postgres_says 1)" ]; then
      version=$(ls /usr/lib/postgresql | sort -n | tail -1)
      postgres_create "$version"
    fi

    if [ "$(postgres_says 4)" != online ]; then
      say "starting PostgreSQL on port $postgres_port"
      as_root pg_ctlcluster --skip-systemctl-redirect "$version" "$postgres_cluster" start >/dev/null
    fi
    postgres_make_roles
    postgres_answers || die "PostgreSQL on port $postgres_port does not let caidence_owner in."
  fi

  export CAIDENCE_TEST_POSTGRES="Host=127.0.0.1;Port=$postgres_port;Username=caidence_owner;Password=$postgres_password;Database=postgres"
  export CAIDENCE_TEST_POSTGRES_APP="Host=127.0.0.1;Port=$postgres_port;Username=caidence_app;Password=$postgres_password;Database=postgres"
}
