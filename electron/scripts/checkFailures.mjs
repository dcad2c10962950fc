/** What failed, in so few lines that they are in the tail of a log of which nothing else is kept. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './support/run.mjs'

/**
 * A test that failed: its name, the step in which it did, where that is, and what the runner said.
 * @typedef {Readonly<{ title: string, step: string, file: string, line: number | null, message: string }>} Failure
 */

/** The file to which the test runners append, one failure a line. Set by `npm run check`. */
export const FAILURES_FILE = 'CANTILEVER_FAILURES'

/** Lines of all failures together: with the end of the summary they stay below 25. */
const MOST_LINES = 18
const MOST_LINES_OF_MESSAGE = 12
const FEWEST_LINES_OF_MESSAGE = 2
const WIDTH = 200

/** @param {readonly Failure[]} failures */
export function recordFailures(failures) {
  const file = process.env[FAILURES_FILE]
  if (file === undefined) return
  for (const failure of failures) appendFileSync(file, `${JSON.stringify(failure)}\n`)
}

/**
 * @param {string} file
 * @returns {readonly Failure[]}
 */
export function recordedFailures(file) {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

/**
 * The lines to print for these failures: for each its title, place and step, and how the message begins. The more there
 * are, the less is said of each; of the last ones only how many they are.
 * @param {readonly Failure[]} failures
 * @returns {readonly string[]}
 */
export function failureLines(failures) {
  const head = 2
  const most = Math.floor((MOST_LINES - 1) / (head + FEWEST_LINES_OF_MESSAGE))
  const shown = failures.slice(0, most)
  const left = failures.length - shown.length
  const each = Math.floor((MOST_LINES - (left > 0 ? 1 : 0)) / Math.max(1, shown.length)) - head
  const lines = shown.flatMap(({ title, step, file, line, message }) => [
    cut(`✗ ${title}`),
    cut(`  ${placeOf(file, line)}${step === '' ? '' : `, in: ${step}`}`),
    ...beginning(message, Math.min(MOST_LINES_OF_MESSAGE, each)).map((text) => cut(`    ${text}`)),
  ])
  return left > 0 ? [...lines, `and ${left} more: see above.`] : lines
}

/**
 * @param {string} message
 * @param {number} most
 */
function beginning(message, most) {
  // No beginning is as long as that, and a message may be megabytes.
  const lines = stripVTControlCharacters(message.slice(0, 20_000))
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.length > most ? [...lines.slice(0, most - 1), '…'] : lines
}

/**
 * @param {string} file
 * @param {number | null} line
 */
const placeOf = (file, line) => `${relative(root, file)}${line === null ? '' : `:${line}`}`

/** @param {string} text */
const cut = (text) => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text)
