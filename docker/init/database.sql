-- Rights inside one Attesta database that belongs to attesta_owner. Run by the server's administrator, connected to it.
-- attesta_owner holds the business objects and runs migrations; attesta_app owns nothing and row policies bind it;
-- attesta_queue owns the schema of the job queue and sees nothing else.
ALTER SCHEMA public OWNER TO attesta_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA bullmq AUTHORIZATION attesta_queue;
