/** `npm run check`: everything that decides whether a change is good, cheapest first. It stops at the first step that fails.
 *   --only a,b     runs these steps alone
 *   --keep-going   runs the others although one failed */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FAILURES_FILE, failureLines, recordedFailures } from './checkFailures.mjs'
import { ensureBuild } from './support/build.mjs'
import { cache, root, run, Stop, say, script } from './support/run.mjs'

/**
 * A tool of node_modules, started without the second process that npx would be.
 * @param {string} file
 * @param {readonly string[]} args
 */
const tool =
  (file, ...args) =>
  () =>
    run(process.execPath, [join(root, 'node_modules', file), ...args])

/** @param {string} config */
const vitest = (config) =>
  tool(
    'vitest/vitest.mjs',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=./electron/scripts/checkVitest.mjs',
  )

/** @type {readonly { name: string, title: string, run: () => Promise<number> }[]} */
const steps = [
  {
    name: 'biome',
    title: 'Format and lint',
    run: tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  },
  {
    name: 'oxlint',
    title: 'Lint with types',
    run: tool(
      'oxlint/bin/oxlint',
      '--config',
      'tests/oxlintrc.json',
      '--type-aware',
      '--deny-warnings',
      'shared',
      'electron',
      'renderer',
      'tests',
    ),
  },
  { name: 'tsc', title: 'Types', run: tool('typescript/bin/tsc', '-b') },
  {
    name: 'knip',
    title: 'Unused code',
    run: tool('knip/bin/knip.js', '--config', 'tests/knip.json', '--no-progress'),
  },
  {
    name: 'unit',
    title: 'Unit tests',
    run: vitest('tests/vitest.config.ts'),
  },
  {
    name: 'conformance',
    title: 'Exports judged by other programs',
    run: vitest('tests/vitest.conformance.config.ts'),
  },
  { name: 'build', title: 'Build', run: async () => ensureBuild().then(() => 0) },
  {
    name: 'pack',
    title: 'Pack the app for the desktop tests',
    run: () => run(process.execPath, [join(root, 'electron', 'scripts', 'pack.mjs'), '--tests']),
  },
  {
    name: 'desktop',
    title: 'Desktop tests on the packed app',
    run: tool('@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'),
  },
]

/** @param {unknown} error */
function explained(error) {
  if (!(error instanceof Stop)) throw error
  say(error.message)
  return 1
}

/** @param {number} from */
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/** @param {readonly string[]} args */
function chosenSteps(args) {
  const at = args.indexOf('--only')
  if (at === -1) return steps
  const names = (args[at + 1] ?? '').split(',')
  const unknown = names.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    throw new Stop(
      `There is no step ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`,
    )
  }
  return steps.filter(({ name }) => names.includes(name))
}

await script(async () => {
  const args = process.argv.slice(2)
  if (!existsSync(join(root, 'node_modules')))
    throw new Stop('There is no node_modules: run `npm test`, which installs.')
  const chosen = chosenSteps(args)
  const started = performance.now()
  // One of its own, since two checks may run at the same time.
  const failures = join(cache, `failures-${process.pid}.jsonl`)
  mkdirSync(cache, { recursive: true })
  rmSync(failures, { force: true })
  process.env[FAILURES_FILE] = failures
  /** @type {string[]} */
  const lines = []
  let failed = 0
  for (const step of chosen) {
    say(`\n── ${step.title} (${step.name})`)
    const from = performance.now()
    const code = await step.run().catch(explained)
    lines.push(`${code === 0 ? 'passed' : 'FAILED'}  ${step.title}, ${seconds(from)}`)
    if (code === 0) continue
    failed += 1
    say(`\n${step.title}: failed with exit code ${code}. Again: npm run check -- --only ${step.name}`)
    if (!args.includes('--keep-going')) break
  }
  const notRun = chosen.length - lines.length
  say(`\n${lines.join('\n')}`)
  if (notRun > 0)
    say(
      `not run: ${chosen
        .slice(lines.length)
        .map(({ name }) => name)
        .join(', ')}`,
    )
  // Last of all, since the end of a log is what gets read, or kept.
  const told = failureLines(recordedFailures(failures))
  rmSync(failures, { force: true })
  if (told.length > 0) say(`\n${told.join('\n')}\n`)
  say(`Total ${seconds(started)}.`)
  say(`${lines.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
