// Loaded into the launcher that a test starts: when the tests are broken off, it ends in good order instead of running on.
process.once('disconnect', () => process.kill(process.pid, 'SIGINT'));
process.channel?.unref(); // being told is no reason to stay
