/** Reporter for Playwright: hands what failed to `npm run check`, which says it once more at the end. */
import { recordFailures } from './checkFailures.mjs'

/** @typedef {import('@playwright/test/reporter').TestStep} TestStep */

/** @returns {import('@playwright/test/reporter').Reporter} */
export default function report() {
  return {
    printsToStdio: () => false,
    onTestEnd(test, { status, errors, steps }) {
      if (status === test.expectedStatus || status === 'skipped') return
      const { file, line } = errors.find(({ location }) => location)?.location ?? test.location
      recordFailures([
        {
          title: test.titlePath().filter(Boolean).slice(1).join(' › '),
          step: failingSteps(steps).join(' › '),
          file,
          line,
          message: errors.map(({ message, value }) => message ?? value ?? '').join('\n') || status,
        },
      ])
    },
    // Outside of any test: a file that does not load, a set-up that fails.
    onError({ message, value, location }) {
      recordFailures([
        {
          title: 'Outside of the tests',
          step: '',
          file: location?.file ?? 'tests/playwright.config.ts',
          line: location?.line ?? null,
          message: message ?? value ?? '',
        },
      ])
    },
  }
}

/**
 * Titles from the outermost step that failed to the call that did.
 * @param {readonly TestStep[]} steps
 * @returns {readonly string[]}
 */
function failingSteps(steps) {
  const failed = steps.find(({ error }) => error !== undefined)
  return failed ? [failed.title, ...failingSteps(failed.steps)] : []
}
