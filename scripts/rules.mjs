// `npm run --silent rules -- KIND < inputs.json`: one question to the rules, one JSON object as answer. Needs no database.
// `npm run --silent rules -- catalogue`: every rule with where it is decided, where enforced and which tests name it.
// Exit 0: the result on standard output. Exit 2: the input was refused, one problem object on standard error, nothing on
// standard output. Exit 1: the rules could not be built, or a bug.
import { text } from 'node:stream/consumers';
import { loadDomain } from './lib/domain.mjs';
import { main } from './lib/project.mjs';
import { testsByRule } from './lib/rule-tests.mjs';

/** Kinds that need no input from the person who asks. */
const OWN_INPUT = { catalogue: () => JSON.stringify({ tests: testsByRule() }) };

/** A person who types the command without inputs sees what is missing instead of waiting for ever. */
const readInput = async () => (process.stdin.isTTY ? '' : text(process.stdin));

const unexpected = (words) => ({
  problem: { type: 'urn:attesta:problem:invalid-input', title: 'The input was refused', errors: [{ path: '', message: `unexpected ${words.join(' ')}: the command takes one kind, inputs come on standard input` }] },
});

await main(async () => {
  const [kind = '', ...more] = process.argv.slice(2);
  const { answer } = loadDomain();
  const reply = more.length > 0
    ? unexpected(more)
    : answer(kind, Object.hasOwn(OWN_INPUT, kind) ? OWN_INPUT[kind]() : await readInput());
  if ('problem' in reply) {
    process.stderr.write(`${JSON.stringify(reply.problem)}\n`);
    process.exitCode = 2;
    return;
  }
  process.stdout.write(typeof reply.result === 'string' ? `${reply.result}\n` : `${JSON.stringify(reply.result, null, 1)}\n`);
});
