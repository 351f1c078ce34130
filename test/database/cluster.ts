/** What a spec file needs to know about the run's PostgreSQL; handed over in the environment. */
export interface TestCluster {
  port: number;
  /** The administrator's connection to the database `postgres`. */
  adminUrl: string;
  passwords: { owner: string; app: string; queue: string };
}

declare global {
  // var: Jest's setup and teardown share nothing but the global object
  var attestaTestServers: { stop: () => Promise<void>; folder: string } | undefined;
}
