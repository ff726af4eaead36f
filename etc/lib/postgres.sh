# A PostgreSQL cluster of our own for the tests, beside whatever else is installed. Sourced after common.sh.

postgres_port=${CAIDENCE_TEST_POSTGRES_PORT:-5433}
postgres_cluster=caidence
postgres_password=caidence-test

as_postgres() { as_root runuser -u postgres -- "$@"; }

postgres_answers() {
  PGPASSWORD=$postgres_password psql -qAt -h 127.0.0.1 -p "$postgres_port" -U caidence_owner -d postgres -c 'SELECT 1' >/dev/null 2>&1
}

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

start_postgres() {
  if [ -n "${CAIDENCE_TEST_POSTGRES:-}" ]; then return; fi
  install_packages pg_createcluster postgresql
  install_packages psql postgresql-client
  if ! postgres_answers; then
    local version
    version=$(ls /usr/lib/postgresql | sort -n | tail -1)
    if ! pg_lsclusters -h | awk '{ print $2 }' | grep -qx "$postgres_cluster"; then
      say "creating the PostgreSQL $version cluster '$postgres_cluster' on port $postgres_port"
      as_root pg_createcluster "$version" "$postgres_cluster" --port "$postgres_port" -- --encoding=UTF8 --locale=C.UTF-8 >/dev/null
      as_root pg_conftool "$version" "$postgres_cluster" set max_connections 200
      as_root pg_conftool "$version" "$postgres_cluster" set shared_buffers 512MB
      as_root pg_conftool "$version" "$postgres_cluster" set ssl off
    fi
    version=$(pg_lsclusters -h | awk -v name="$postgres_cluster" '$2 == name { print $1 }')
    if [ "$(pg_lsclusters -h | awk -v name="$postgres_cluster" '$2 == name { print $4 }')" != online ]; then
      say "starting PostgreSQL on port $postgres_port"
      as_root pg_ctlcluster --skip-systemctl-redirect "$version" "$postgres_cluster" start >/dev/null
    fi
    postgres_make_roles
    postgres_answers || die "PostgreSQL on port $postgres_port does not let caidence_owner in."
  fi

  export CAIDENCE_TEST_POSTGRES="Host=127.0.0.1;Port=$postgres_port;Username=caidence_owner;Password=$postgres_password;Database=postgres"
  export CAIDENCE_TEST_POSTGRES_APP="Host=127.0.0.1;Port=$postgres_port;Username=caidence_app;Password=$postgres_password;Database=postgres"
}
