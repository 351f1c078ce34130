// Jest runs `afterAll` and `afterEach` in the order they stand in, so a folder or a database would go before what works in it.
const { TestEnvironment } = require('jest-environment-node');

const isClosing = ({ type }) => type === 'afterAll' || type === 'afterEach';

/** What was begun last ends first, in every describe block. */
function reverseClosing(block) {
  block.hooks = [...block.hooks.filter((hook) => !isClosing(hook)), ...block.hooks.filter(isClosing).reverse()];
  for (const child of block.children) if (child.type === 'describeBlock') reverseClosing(child);
}

module.exports = class extends TestEnvironment {
  handleTestEvent(event, state) {
    if (event.name === 'run_start') reverseClosing(state.rootDescribeBlock);
  }
};
