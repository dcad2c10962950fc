/** Reporter for Vitest: hands what failed to `npm run check`, which says it once more at the end. */
import { recordFailures } from './checkFailures.mjs'
import { root } from './support/run.mjs'

/** @typedef {import('vitest').TestError | import('vitest').SerializedError} RunnerError */

/** @returns {import('vitest/reporters').Reporter} */
export default function report() {
  return {
    onTestRunEnd(modules, unhandled) {
      for (const module of modules) {
        recordFailures(module.errors().map((error) => failure(error, module.moduleId, 'The file as a whole')))
        for (const suite of module.children.allSuites())
          recordFailures(suite.errors().map((error) => failure(error, module.moduleId, suite.fullName)))
        for (const test of module.children.allTests('failed')) {
          const [first] = test.result().errors ?? []
          if (first) recordFailures([failure(first, module.moduleId, test.fullName)])
        }
      }
      recordFailures(
        unhandled.map((error) => failure(error, 'tests/vitest.config.ts', 'Outside of the tests')),
      )
    },
  }
}

/**
 * @param {RunnerError} error
 * @param {string} module
 * @param {string} title
 * @returns {import('./checkFailures.mjs').Failure}
 */
function failure(error, module, title) {
  const own = (error.stacks ?? []).find(
    ({ file }) => file.startsWith(root) && !file.includes('/node_modules/'),
  )
  const { diff } = error
  const said = `${error.name}: ${error.message}`
  return {
    title,
    step: '',
    file: own?.file ?? module,
    line: own?.line ?? null,
    // The difference says what the message says, and more.
    message: typeof diff === 'string' && diff !== '' ? `${said.split('\n')[0]}\n${diff}` : said,
  }
}
