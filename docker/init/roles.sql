-- The three roles of an installation. Run once per server by its administrator, with psql:
--   psql -v owner_password=… -v app_password=… -v queue_password=… -f roles.sql
-- `npm start` and the tests run this same file against their embedded server.
CREATE ROLE attesta_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'owner_password';
CREATE ROLE attesta_app   LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'app_password';
CREATE ROLE attesta_queue LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'queue_password';
