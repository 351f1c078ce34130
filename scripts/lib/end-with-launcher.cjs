// Loaded into api and worker: when the launcher is killed, they end in good order instead of holding the port.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
