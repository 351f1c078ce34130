#!/bin/bash
# First start of the compose file's PostgreSQL: roles, database, rights.
set -euo pipefail
here=/docker-entrypoint-initdb.d/attesta
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$ATTESTA_OWNER_PASSWORD" -v app_password="$ATTESTA_APP_PASSWORD" -v queue_password="$ATTESTA_QUEUE_PASSWORD" \
  -f "$here/roles.sql"
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -c 'CREATE DATABASE attesta OWNER attesta_owner' -c 'REVOKE CONNECT, TEMPORARY ON DATABASE attesta FROM PUBLIC' \
  -c 'GRANT CONNECT ON DATABASE attesta TO attesta_app, attesta_queue' \
  -c 'GRANT TEMPORARY ON DATABASE attesta TO attesta_queue'  # BullMQ adds several jobs at once through a temporary table
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname attesta -f "$here/database.sql"
